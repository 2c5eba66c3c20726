package livingcircle.experiment;

import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.Watch;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Runs the model and looks at what it measured. */
public final class Experiment {

    private Experiment() {}

    /**
     * One run with all its tables.
     *
     * @param afterDay told the number of each day that has ended, from 1, warm-up included
     * @throws IllegalStateException if needs do not balance, which is a fault of the program
     */
    public static RunResult run(
            World world, RunSettings settings, Detail detail, Parallel parallel, IntConsumer afterDay) {
        return observe(world, settings, detail.diary(), parallel, afterDay).result(detail);
    }

    /**
     * One run.
     *
     * @param keepDiary whether every end of a need is written down
     * @param afterDay told the number of each day that has ended, from 1, warm-up included
     * @throws IllegalStateException if needs do not balance, which is a fault of the program
     */
    public static Observation observe(
            World world, RunSettings settings, boolean keepDiary, Parallel parallel, IntConsumer afterDay) {
        return observe(world, settings, keepDiary, null, parallel, afterDay);
    }

    /**
     * One run in which residents are watched; it gives the same as one without.
     *
     * @param watch whom to watch, and where to put what is seen; null to watch nobody
     */
    public static Observation observe(
            World world,
            RunSettings settings,
            boolean keepDiary,
            @Nullable Watch watch,
            Parallel parallel,
            IntConsumer afterDay) {
        RunRecord run = new ShoppingModel(world, settings, parallel, keepDiary, watch, afterDay).run();
        return observation(world, settings, run, parallel);
    }

    /**
     * What a run that was made elsewhere showed.
     *
     * @throws IllegalStateException if needs do not balance, which is a fault of the program
     */
    public static Observation observation(World world, RunSettings settings, RunRecord run, Parallel parallel) {
        Conservation conservation = Conservation.of(run, world.population().count());
        if (!conservation.holds()) {
            throw new IllegalStateException("needs do not equal visits + orders + unmet for "
                    + String.join(", ", conservation.violations().subList(0, 1)) + " and "
                    + (conservation.violations().size() - 1) + " more");
        }
        return new Observation(
                world,
                settings,
                run,
                ResidentScores.ofAll(world, run.ledger(), run.closedServices(), parallel),
                conservation);
    }
}
