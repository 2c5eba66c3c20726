package livingcircle.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.Setting;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Makes runs in worlds that runs of the same scenario with the same settings share. A world is dropped after the last of
 * its runs; a few are kept a while longer for others to be derived from, so that memory does not grow with the study.
 */
public final class WorldRuns implements RunSource {

    private static final int MOST_DONORS = 3;

    private final ScenarioSource scenarios;
    private final Detail detail;
    private final Map<Key, Shared> shared = new HashMap<>();
    private final Donors donors = new Donors();

    /** What decides a world. */
    private record Key(String file, @Nullable Integer phase, List<Setting> settings) {

        static Key of(RunSpec run) {
            return new Key(run.file(), run.phase(), run.settings());
        }

        boolean isOfSameFile(Key other) {
            return file.equals(other.file) && Objects.equals(phase, other.phase);
        }
    }

    private static final class Shared {
        private int runsLeft;
        private @Nullable FutureTask<World> world;
    }

    /** Worlds of different scenarios, the one used last at the end. */
    private static final class Donors extends LinkedHashMap<Key, World> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, World> eldest) {
            return size() > MOST_DONORS;
        }
    }

    /**
     * @param todo the runs that will be asked for, each once
     * @param scenarios reads scenarios
     * @param detail which large tables are made
     */
    public WorldRuns(List<RunSpec> todo, ScenarioSource scenarios, Detail detail) {
        this.scenarios = scenarios;
        this.detail = detail;
        todo.forEach(run -> shared.computeIfAbsent(Key.of(run), key -> new Shared()).runsLeft++);
    }

    @Override
    public RunResult run(RunSpec run, IntConsumer afterDay) {
        Key key = Key.of(run);
        try (Parallel alone = new Parallel(1)) {
            return Experiment.run(world(key, run, alone), run.runSettings(), detail, alone, afterDay);
        } finally {
            release(key);
        }
    }

    private World world(Key key, RunSpec run, Parallel parallel) {
        FutureTask<World> task;
        synchronized (shared) {
            Shared entry = shared.get(key);
            if (entry == null) {
                throw new IllegalArgumentException("run " + run.index() + " was not announced");
            }
            if (entry.world == null) {
                entry.world = new FutureTask<>(() -> build(key, scenarios.read(run), parallel));
            }
            task = entry.world;
        }
        task.run();
        return await(task);
    }

    private World build(Key key, Scenario scenario, Parallel parallel) {
        World donor = donor(key);
        World world = donor == null ? World.of(scenario, parallel) : donor.derive(scenario, parallel);
        synchronized (donors) {
            donors.keySet().removeIf(key::isOfSameFile);
            donors.put(key, world);
        }
        return world;
    }

    /** A world of the same file, else the one built last, else null. */
    private @Nullable World donor(Key key) {
        synchronized (donors) {
            World last = null;
            for (Map.Entry<Key, World> donor : donors.entrySet()) {
                last = donor.getValue();
                if (key.isOfSameFile(donor.getKey())) {
                    return last;
                }
            }
            return last;
        }
    }

    private void release(Key key) {
        synchronized (shared) {
            Shared entry = shared.get(key);
            if (entry != null) {
                entry.runsLeft--;
                if (entry.runsLeft == 0) {
                    shared.remove(key);
                }
            }
        }
    }

    private static World await(FutureTask<World> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a world was built");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the world cannot be built", e.getCause());
        }
    }
}
