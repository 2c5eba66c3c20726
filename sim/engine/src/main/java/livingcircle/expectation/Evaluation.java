package livingcircle.expectation;

import livingcircle.base.Parallel;
import livingcircle.world.World;

/** Evaluates all homes of a world, block by block, on several threads; the result does not depend on their number. */
final class Evaluation {

    private final World world;
    private final ResidentGroups groups;
    private final GroupEnds groupEnds;
    private final Totals totals;

    Evaluation(World world, RunDays days, Parallel parallel) {
        this.world = world;
        groups = new ResidentGroups(world);
        groupEnds = new GroupEnds(groups.count());
        HomeBlocks blocks = new HomeBlocks(world);
        Strands[] strands = Strands.ofPurposes(world);
        HomeEvaluator[] evaluators = new HomeEvaluator[parallel.threads()];
        for (int w = 0; w < evaluators.length; w++) {
            evaluators[w] = new HomeEvaluator(world, groups, strands, groupEnds, days);
        }
        Totals[] ofBlock = new Totals[blocks.count()];
        parallel.forEach(blocks.count(), (worker, block) -> {
            Totals sums = new Totals(world);
            for (int home = blocks.firstHome(block); home < blocks.firstHome(block + 1); home++) {
                evaluators[worker].evaluate(home, sums);
            }
            ofBlock[block] = sums;
        });
        totals = new Totals(world);
        for (Totals sums : ofBlock) {
            totals.add(sums);
        }
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
}
