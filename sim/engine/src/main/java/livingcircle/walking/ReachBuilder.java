package livingcircle.walking;

import java.util.Arrays;
import java.util.List;
import livingcircle.base.IntList;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import org.jspecify.annotations.Nullable;

/**
 * Finds what every home can reach, by one bounded search per place over the undirected network: the distance from a
 * place to a home is that from the home to the place. Safe for use by several threads.
 */
public final class ReachBuilder {

    private final City city;
    private final HomeSearch.Index index;
    private final ReachLimits limits;

    public ReachBuilder(City city, ReachLimits limits) {
        this.city = city;
        this.index = new HomeSearch.Index(city);
        this.limits = limits;
    }

    /**
     * The reach of one outlet type.
     *
     * @param places numbers of the places, ascending
     * @param attachments where each stands, in the same order
     * @param wheelBoundMm how far out places are looked for, for instance the delivery distance; at most the e-bike
     *     limit is used if it is 0
     * @param baseline the reach of the same type in the baseline layout, whose radii are then kept so that an outlet
     *     more or less never changes who may reach the others; null for a baseline
     */
    public TypeReach build(int[] places, List<Attachment> attachments, int wheelBoundMm, @Nullable TypeReach baseline) {
        return new Job(wheelBoundMm > 0 ? wheelBoundMm : limits.wheelMm(), baseline).run(places, attachments);
    }

    private final class Job {
        private final int wheelBound;
        private final int walkBound;
        private final @Nullable TypeReach baseline;
        private final HomeSearch wheel = new HomeSearch(index);
        private final HomeSearch walk = city.network().hasSteps() ? new HomeSearch(index) : wheel;
        private final int homeCount = city.homes().count();
        private final int[] nearestMm;
        private final IntList homeOf = new IntList();
        private final IntList rankOf = new IntList();
        private final IntList walkOf = new IntList();
        private final IntList wheelOf = new IntList();
        private final IntList crossingsOf = new IntList();

        Job(int wheelBound, @Nullable TypeReach baseline) {
            this.wheelBound = wheelBound;
            this.walkBound = Math.min(wheelBound, limits.walkMm());
            this.baseline = baseline;
            nearestMm = new int[baseline == null ? homeCount * limits.nearest() : 0];
            Arrays.fill(nearestMm, TypeReach.FAR);
        }

        TypeReach run(int[] places, List<Attachment> attachments) {
            for (int i = 0; i < places.length; i++) {
                search(i, attachments.get(i));
            }
            int[] radius = new int[homeCount];
            for (int home = 0; home < homeCount; home++) {
                radius[home] = radius(home);
            }
            return assemble(places, radius);
        }

        private int radius(int home) {
            return baseline != null ? baseline.radiusMm(home) : nearestMm[(home + 1) * limits.nearest() - 1];
        }

        private void search(int rank, Attachment at) {
            wheel.run(at, wheelBound, true);
            if (walk != wheel) {
                walk.run(at, walkBound, false);
            }
            for (int i = 0; i < wheel.reachedCount(); i++) {
                int home = wheel.reachedHome(i);
                int wheelMm = wheel.distanceMm(home);
                boolean near = wheelMm <= radius(home);
                if (near && baseline == null) {
                    insertNearest(home, wheelMm);
                }
                if (near || wheelMm <= walkBound || walk.distanceMm(home) <= walkBound) {
                    add(home, rank, wheelMm);
                }
            }
            if (walk != wheel) {
                for (int i = 0; i < walk.reachedCount(); i++) {
                    int home = walk.reachedHome(i);
                    if (wheel.distanceMm(home) == TypeReach.FAR) {
                        add(home, rank, TypeReach.FAR);
                    }
                }
            }
        }

        private void add(int home, int rank, int wheelMm) {
            int walkMm = walk.distanceMm(home);
            homeOf.add(home);
            rankOf.add(rank);
            walkOf.add(walkMm <= walkBound ? walkMm : TypeReach.FAR);
            wheelOf.add(wheelMm);
            crossingsOf.add(walkMm <= walkBound ? walk.crossings(home) : wheel.crossings(home));
        }

        private void insertNearest(int home, int mm) {
            int first = home * limits.nearest();
            int at = first + limits.nearest() - 1;
            while (at > first && nearestMm[at - 1] > mm) {
                nearestMm[at] = nearestMm[at - 1];
                at--;
            }
            nearestMm[at] = mm;
        }

        private TypeReach assemble(int[] places, int[] radius) {
            int[] starts = new int[homeCount + 1];
            for (int i = 0; i < homeOf.size(); i++) {
                if (isKept(i, radius)) {
                    starts[homeOf.get(i) + 1]++;
                }
            }
            for (int home = 0; home < homeCount; home++) {
                starts[home + 1] += starts[home];
            }
            // entries are sorted within each home by one key: nearer first, then the lower place
            long[] order = new long[starts[homeCount]];
            int[] next = starts.clone();
            for (int i = 0; i < homeOf.size(); i++) {
                if (isKept(i, radius)) {
                    long nearer = Math.min(walkOf.get(i), wheelOf.get(i));
                    order[next[homeOf.get(i)]++] = nearer << 32 | i;
                }
            }
            for (int home = 0; home < homeCount; home++) {
                Arrays.sort(order, starts[home], starts[home + 1]);
            }
            int[] rank = new int[order.length];
            int[] walkMm = new int[order.length];
            int[] wheelMm = new int[order.length];
            byte[] crossings = new byte[order.length];
            int[] walkEnds = starts.clone();
            for (int p = 0; p < order.length; p++) {
                int i = (int) order[p];
                rank[p] = rankOf.get(i);
                walkMm[p] = walkOf.get(i);
                wheelMm[p] = wheelOf.get(i);
                crossings[p] = (byte) crossingsOf.get(i);
            }
            for (int home = 0; home < homeCount; home++) {
                while (walkEnds[home] < starts[home + 1] && order[walkEnds[home]] >>> 32 <= limits.walkMm()) {
                    walkEnds[home]++;
                }
            }
            return new TypeReach(places, starts, walkEnds, rank, walkMm, wheelMm, crossings, radius);
        }

        private boolean isKept(int i, int[] radius) {
            return walkOf.get(i) != TypeReach.FAR
                    || wheelOf.get(i) <= walkBound
                    || wheelOf.get(i) <= radius[homeOf.get(i)];
        }
    }
}
