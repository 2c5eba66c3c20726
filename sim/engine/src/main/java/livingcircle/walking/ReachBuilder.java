package livingcircle.walking;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        return new Job(searchFor(wheelBoundMm), baseline).run(places, attachments);
    }

    /**
     * A search for the homes that reach a single place.
     *
     * @param wheelBoundMm as in {@link #build}
     */
    public PlaceSearch searchFor(int wheelBoundMm) {
        int wheelMm = wheelBoundMm > 0 ? wheelBoundMm : limits.wheelMm();
        return new PlaceSearch(index, wheelMm, Math.min(wheelMm, limits.walkMm()));
    }

    private final class Job {
        private final @Nullable TypeReach baseline;
        private final PlaceSearch search;
        private final int homeCount = city.homes().count();
        private final int[] nearestMm;
        private final @Nullable NearestAtNodes nearestAtNodes;
        private final Frontier frontier;
        private final IntList homeOf = new IntList();
        private final IntList rankOf = new IntList();
        private final IntList walkOf = new IntList();
        private final IntList wheelOf = new IntList();
        private final IntList crossingsOf = new IntList();

        Job(PlaceSearch search, @Nullable TypeReach baseline) {
            this.search = search;
            this.baseline = baseline;
            nearestMm = new int[baseline == null ? homeCount * limits.nearest() : 0];
            Arrays.fill(nearestMm, TypeReach.FAR);
            // where there are steps a home may walk to a place that it can ride to only on a long way round, whose
            // length counts all the same: no search can be cut short
            boolean cutsShort = !city.network().hasSteps();
            nearestAtNodes = cutsShort && baseline == null
                    ? new NearestAtNodes(city.network().nodeCount(), limits.nearest())
                    : null;
            int walkMm = search.walkBoundMm();
            frontier = cutsShort ? (node, mm) -> mm <= walkMm || mm <= radiusAtNode(node) : Frontier.NONE;
        }

        private int radiusAtNode(int node) {
            return nearestAtNodes != null
                    ? nearestAtNodes.radiusMm(node)
                    : Objects.requireNonNull(baseline).radiusAtNodeMm(node);
        }

        TypeReach run(int[] places, List<Attachment> attachments) {
            KnownReach known = baseline == null ? null : new KnownReach(baseline, homeCount);
            for (int i = 0; i < places.length; i++) {
                Attachment at = attachments.get(i);
                int knownRank = known == null ? KnownReach.UNKNOWN : known.find(at);
                if (known != null && knownRank != KnownReach.UNKNOWN) {
                    take(known, knownRank, i);
                } else {
                    search(i, at);
                }
            }
            int[] radius = new int[homeCount];
            for (int home = 0; home < homeCount; home++) {
                radius[home] = radius(home);
            }
            return assemble(places, attachments, radius);
        }

        private void take(KnownReach known, int knownRank, int rank) {
            TypeReach reach = known.reach();
            known.forEachHome(knownRank, (home, position) -> {
                homeOf.add(home);
                rankOf.add(rank);
                walkOf.add(reach.walkMm(position));
                wheelOf.add(reach.wheelMm(position));
                crossingsOf.add(reach.crossings(position));
            });
        }

        private int radius(int home) {
            return baseline != null ? baseline.radiusMm(home) : nearestMm[(home + 1) * limits.nearest() - 1];
        }

        private void search(int rank, Attachment at) {
            search.run(at, frontier);
            for (int i = 0; i < search.count(); i++) {
                int home = search.home(i);
                if (baseline == null && search.wheelMm(i) <= radius(home)) {
                    insertNearest(home, search.wheelMm(i));
                    add(i, rank);
                } else if (search.isKept(i, radius(home))) {
                    add(i, rank);
                }
            }
            if (nearestAtNodes != null) {
                search.forEachNode(frontier, nearestAtNodes::add);
            }
        }

        private void add(int i, int rank) {
            homeOf.add(search.home(i));
            rankOf.add(rank);
            walkOf.add(search.walkMm(i));
            wheelOf.add(search.wheelMm(i));
            crossingsOf.add(search.crossings(i));
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

        private TypeReach assemble(int[] places, List<Attachment> attachments, int[] radius) {
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
            return new TypeReach(
                    places, starts, walkEnds, rank, walkMm, wheelMm, crossings, radius, radiiAtNodes(), attachments);
        }

        private int[] radiiAtNodes() {
            if (nearestAtNodes != null) {
                return nearestAtNodes.radii();
            }
            return baseline == null ? new int[0] : baseline.radiiAtNodesMm();
        }

        private boolean isKept(int i, int[] radius) {
            return search.isKept(walkOf.get(i), wheelOf.get(i), radius[homeOf.get(i)]);
        }
    }
}
