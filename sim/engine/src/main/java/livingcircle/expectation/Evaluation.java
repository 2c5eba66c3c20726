package livingcircle.expectation;

import livingcircle.base.Parallel;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Evaluates all homes of a world, block by block, on several threads; the result does not depend on their number. */
final class Evaluation {

    private final World world;
    private final ResidentGroups groups;
    private final GroupEnds groupEnds;
    private final Totals totals;
    private final @Nullable KeptSums kept;

    /** @param keepsSums whether the sums of the choices are kept for pricing changes */
    Evaluation(World world, int days, int warmupDays, boolean keepsSums, Parallel parallel) {
        if (warmupDays < 0 || days < 1) {
            throw new IllegalArgumentException("expected values need at least 1 day and 0 or more warm-up days, not "
                    + days + " and " + warmupDays);
        }
        this.world = world;
        groups = new ResidentGroups(world);
        groupEnds = new GroupEnds(groups.count());
        HomeBlocks blocks = new HomeBlocks(world);
        Strands[] strands = strandsOf(world);
        kept = keepsSums ? new KeptSums(blocks.count(), world.city().homes().count(), strands.length) : null;
        HomeEvaluator[] evaluators = new HomeEvaluator[parallel.threads()];
        for (int w = 0; w < evaluators.length; w++) {
            evaluators[w] = new HomeEvaluator(world, groups, strands, groupEnds, days, warmupDays);
        }
        Totals[] ofBlock = new Totals[blocks.count()];
        parallel.forEach(blocks.count(), (worker, block) -> {
            Totals sums = new Totals(world);
            KeptSums.Writer writer = kept == null ? null : kept.new Writer(block);
            for (int home = blocks.firstHome(block); home < blocks.firstHome(block + 1); home++) {
                evaluators[worker].evaluate(home, sums, writer);
            }
            if (writer != null) {
                writer.end();
            }
            ofBlock[block] = sums;
        });
        totals = new Totals(world);
        for (Totals sums : ofBlock) {
            totals.add(sums);
        }
    }

    private static Strands[] strandsOf(World world) {
        ArrivalTimes times = new ArrivalTimes(world);
        Strands[] strands = new Strands[world.catalogue().purposes().size()];
        for (int q = 0; q < strands.length; q++) {
            strands[q] = new Strands(world, q, times);
        }
        return strands;
    }

    World world() {
        return world;
    }

    ResidentGroups groups() {
        return groups;
    }

    GroupEnds groupEnds() {
        return groupEnds;
    }

    Totals totals() {
        return totals;
    }

    KeptSums kept() {
        if (kept == null) {
            throw new IllegalStateException("the sums of the choices were not kept");
        }
        return kept;
    }
}
