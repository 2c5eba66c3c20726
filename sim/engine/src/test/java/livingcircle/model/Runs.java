package livingcircle.model;

import java.util.List;
import livingcircle.base.Parallel;
import livingcircle.world.World;

/** Runs of the model for tests. */
final class Runs {

    private Runs() {}

    static RunRecord run(World world, RunSettings settings, int threads) {
        try (Parallel parallel = new Parallel(threads)) {
            return new ShoppingModel(world, settings, parallel, true, day -> {}).run();
        }
    }

    static List<Diary.Line> diary(World world, RunSettings settings, int threads) {
        return run(world, settings, threads).findDiary().lines();
    }

    static RunSettings plain(int days) {
        return new RunSettings(1, 0, 0, days, false, false);
    }

    static RunSettings full(int warmup, int days) {
        return new RunSettings(1, 0, warmup, days, true, false);
    }
}
