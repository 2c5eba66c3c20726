package livingcircle.walking;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import livingcircle.base.IntList;
import org.jspecify.annotations.Nullable;

/**
 * The work on the reach of one type: a search from each place that is not known, then putting what was found in order.
 * Searches of one job may be made by several threads at once.
 */
final class TypeJob {

    private final Ground ground;
    private final ReachLimits limits;
    private final TypePlaces type;
    private final Outskirts outskirts;
    private final KnownReach known;
    private final int wheelBoundMm;
    private final int walkBoundMm;
    private final @Nullable FoundHomes[] found;
    private final int[] ranks;
    private final AtomicInteger left;

    TypeJob(Ground ground, ReachLimits limits, TypePlaces type, Outskirts outskirts) {
        this.ground = ground;
        this.limits = limits;
        this.type = type;
        this.outskirts = outskirts;
        wheelBoundMm = limits.wheelMm(type.wheelBoundMm());
        walkBoundMm = Math.min(wheelBoundMm, limits.walkMm());
        known = new KnownReach(type.baseline(), type.attachments());
        found = new FoundHomes[type.count()];
        IntList unknown = new IntList();
        for (int rank = 0; rank < type.count(); rank++) {
            if (!known.isKnown(rank)) {
                unknown.add(rank);
            }
        }
        ranks = unknown.toArray();
        left = new AtomicInteger(ranks.length);
    }

    /** Number of searches to make. */
    int searchCount() {
        return ranks.length;
    }

    /**
     * Makes one of the searches.
     *
     * @return whether it was the last to be done
     */
    boolean search(int number, PlaceSearch search, FoundBuffer buffer) {
        int rank = ranks[number];
        PlaceSearch own = search.withBounds(wheelBoundMm, walkBoundMm);
        own.run(type.attachments().get(rank), outmostAtNodesMm());
        TypeReach baseline = type.baseline();
        found[rank] = buffer.pick(own, baseline == null ? outskirts.ofHomesMm() : baseline.radiiMm());
        return left.decrementAndGet() == 0;
    }

    private int[] outmostAtNodesMm() {
        // where there are steps a home may walk to a place that it can ride to only on a long way round, whose length
        // counts all the same: no search can be cut short
        int[] bounds = boundsAtNodesMm();
        return ground.hasSteps() || bounds.length == 0 ? ground.graph().everywhere() : bounds;
    }

    private int[] boundsAtNodesMm() {
        TypeReach baseline = type.baseline();
        return baseline == null ? outskirts.atNodesMm() : baseline.outmostAtNodesMm();
    }

    /** The reach, when all searches are done. */
    TypeReach assemble() {
        HomeEntries entries = gather();
        TypeReach baseline = type.baseline();
        int[] radii = baseline == null ? new int[ground.city().homes().count()] : baseline.radiiMm();
        for (int home = 0; home < radii.length; home++) {
            entries.sort(home);
            if (baseline == null) {
                radii[home] = entries.radiusMm(home, limits.nearest());
                entries.cut(home, walkBoundMm, radii[home]);
            }
        }
        return new TypeReach(type, entries, limits.walkMm(), radii, boundsAtNodesMm());
    }

    private HomeEntries gather() {
        int[] counts = new int[ground.city().homes().count()];
        for (int home = 0; home < counts.length; home++) {
            counts[home] = known.count(home);
        }
        for (int rank : ranks) {
            for (int home : found(rank).homes()) {
                counts[home]++;
            }
        }
        HomeEntries entries = new HomeEntries(counts, type.count(), ground.hasSteps());
        for (int home = 0; home < counts.length; home++) {
            known.addTo(entries, home);
        }
        for (int rank : ranks) {
            FoundHomes homes = found(rank);
            for (int i = 0; i < homes.count(); i++) {
                entries.add(homes.homes()[i], rank, homes.nearMm()[i], homes.wheelMm()[i], homes.crossings()[i]);
            }
            found[rank] = null;
        }
        return entries;
    }

    private FoundHomes found(int rank) {
        return Objects.requireNonNull(found[rank]);
    }
}
