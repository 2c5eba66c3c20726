package livingcircle.walking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.base.Percent;
import livingcircle.city.City;

/**
 * Finds what every home can reach, by one bounded search per place over the undirected network: the distance from a
 * place to a home is that from the home to the place. Safe for use by several threads.
 */
public final class ReachBuilder {

    private final Ground ground;
    private final ReachLimits limits;

    public ReachBuilder(City city, ReachLimits limits) {
        this.ground = new Ground(city);
        this.limits = limits;
    }

    /**
     * The reach of some outlet types.
     *
     * @param afterPart told how many percent of the searches are made, ascending to 100, by one thread at a time
     * @return the reach of each type, in the same order
     */
    public List<TypeReach> build(List<TypePlaces> types, Parallel parallel, IntConsumer afterPart) {
        List<Outskirts> outskirts = Outskirts.of(ground, types, limits, parallel);
        List<TypeJob> jobs = new ArrayList<>();
        for (int type = 0; type < types.size(); type++) {
            jobs.add(new TypeJob(ground, limits, types.get(type), outskirts.get(type)));
        }
        TypeReach[] reach = new TypeReach[jobs.size()];
        List<SearchTask> tasks = tasks(jobs);
        Percent percent = new Percent(tasks.size(), afterPart);
        Searcher[] searchers = new Searcher[parallel.threads()];
        parallel.forEach(tasks.size(), (worker, index) -> {
            if (searchers[worker] == null) {
                searchers[worker] = new Searcher(searchFor(0), new FoundBuffer(ground));
            }
            SearchTask task = tasks.get(index);
            TypeJob job = jobs.get(task.job);
            if (task.search == SearchTask.NONE
                    || job.search(task.search, searchers[worker].search, searchers[worker].buffer)) {
                reach[task.job] = job.assemble();
            }
            percent.step();
        });
        return List.of(reach);
    }

    /**
     * A search for one place of one type.
     *
     * @param job number of the type
     * @param search number of the search, or {@link #NONE} if the type needs none and is only put in order
     */
    private record SearchTask(int job, int search) {
        static final int NONE = -1;
    }

    private record Searcher(PlaceSearch search, FoundBuffer buffer) {}

    /** Types with many places come first, so that threads have something to do while the last of each is put in order. */
    private static List<SearchTask> tasks(List<TypeJob> jobs) {
        List<Integer> order = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            order.add(job);
        }
        order.sort(Comparator.comparingInt(job -> -jobs.get(job).searchCount()));
        List<SearchTask> tasks = new ArrayList<>();
        for (int job : order) {
            if (jobs.get(job).searchCount() == 0) {
                tasks.add(new SearchTask(job, SearchTask.NONE));
            }
            for (int search = 0; search < jobs.get(job).searchCount(); search++) {
                tasks.add(new SearchTask(job, search));
            }
        }
        return tasks;
    }

    /**
     * A search for the homes that reach a single place.
     *
     * @param wheelBoundMm as in {@link TypePlaces}
     */
    public PlaceSearch searchFor(int wheelBoundMm) {
        int wheelMm = limits.wheelMm(wheelBoundMm);
        return new PlaceSearch(ground, wheelMm, Math.min(wheelMm, limits.walkMm()));
    }
}
