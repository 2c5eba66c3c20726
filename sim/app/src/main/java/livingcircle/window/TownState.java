package livingcircle.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.Observation;
import livingcircle.experiment.ResidentScores;
import livingcircle.explain.Story;
import livingcircle.model.ShoppingModel;
import livingcircle.model.Watch;
import livingcircle.model.WatchedNeed;
import org.jspecify.annotations.Nullable;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.Schedule;

/**
 * A run as MASON's windows see it. The model takes a step each hour; between the hours the schedule is stepped so that
 * people can be seen walking, which the model knows nothing of. Works without a display.
 *
 * <p>A step excludes all else that reads the model.
 */
public final class TownState extends GUIState {

    /** Steps an hour; a power of two, so that hours are met exactly. */
    static final int FRAMES = 16;

    private static final int LAST = 1_000;
    private static final int HOURS = 24;
    private static final int REMEMBERED_DAYS = 14;

    private final Object lock = new Object();
    private final List<Runnable> listeners = new ArrayList<>();
    private Town town;
    private Watch watch;
    private ShoppingModel model;
    private Walkers walkers;
    private boolean isUsed;
    private volatile boolean isWholeHours;
    private volatile int followed = Walkers.NOBODY;
    private @Nullable Display2D display;
    private volatile @Nullable Snapshot snapshot;
    private @Nullable Scores scores;

    TownState(Town town) {
        this(town, new Watch(day -> true));
    }

    private TownState(Town town, Watch watch) {
        this(town, watch, town.model(watch));
    }

    private TownState(Town town, Watch watch, ShoppingModel model) {
        super(model);
        this.town = town;
        this.watch = watch;
        this.model = model;
        walkers = new Walkers(town.world());
    }

    /** Looks at another town, or at the same with other numbers, from the next start on. */
    void change(Town other) {
        town = other;
        isUsed = true;
    }

    Town town() {
        return town;
    }

    /** Where to draw the town after each step. */
    void display(Display2D drawn) {
        display = drawn;
    }

    /** Whom to tell, on the thread that plays, that a step is over. */
    void listen(Runnable afterStep) {
        listeners.add(afterStep);
    }

    @Override
    public void start() {
        synchronized (lock) {
            begin();
        }
    }

    private void begin() {
        if (isUsed) {
            watch = new Watch(day -> true);
            model = town.model(watch);
            state = model;
            walkers = new Walkers(town.world());
        }
        isUsed = true;
        scores = null;
        snapshot = null;
        super.start();
        model.schedule.scheduleRepeating(Schedule.EPOCH, LAST, s -> look(), 1.0 / FRAMES);
        if (display != null) {
            display.reset();
            display.repaint();
        }
    }

    @Override
    public boolean step() {
        synchronized (lock) {
            return tryStep();
        }
    }

    private boolean tryStep() {
        if (isAtEnd()) {
            return false;
        }
        boolean goesOn = super.step();
        while (goesOn && isWholeHours && model.schedule.getTime() % 1 != 0 && !isAtEnd()) {
            goesOn = model.schedule.step(model);
        }
        return goesOn;
    }

    private boolean isAtEnd() {
        return model.isOver() && model.schedule.getTime() >= hours() - 1.0 / FRAMES;
    }

    private int hours() {
        return town.settings().totalDays() * HOURS;
    }

    /** Whether to leave out what happens between the hours. */
    void setWholeHours(boolean wholeHours) {
        isWholeHours = wholeHours;
    }

    /** Looks at the town after a step of the model or between two. */
    private void look() {
        double time = model.schedule.getTime();
        if (time % 1 == 0) {
            int hour = (int) time;
            walkers.load(model.present(), hour, followed);
            if (hour % HOURS == HOURS - 1) {
                watch.forgetBefore(hour / HOURS + 1 - REMEMBERED_DAYS);
                if (hour / HOURS >= town.settings().warmupDays()) {
                    scores = new Scores(town, scoreAll(), scores);
                }
            }
            snapshot = Snapshot.of(town, model.present(), hour, scores, snapshot);
        }
        listeners.forEach(Runnable::run);
    }

    private ResidentScores scoreAll() {
        return ResidentScores.ofAll(
                town.world(), model.present().ledger(), model.present().closedServices(), town.parallel());
    }

    /** Follows a resident: it is watched, and always among those who are seen walking. */
    void follow(int resident) {
        followed = resident;
        synchronized (lock) {
            if (model.schedule.getTime() >= 0 && model.schedule.getTime() < hours()) {
                model.watch(resident);
            } else {
                watch.add(resident);
            }
        }
    }

    /** What is known of a resident so far. */
    Story story(int resident) {
        synchronized (lock) {
            List<WatchedNeed> needs = watch.needs(resident);
            ResidentScores soFar = ResidentScores.ofFew(
                    town.world(), model.present().ledger(), model.present().closedServices(), town.parallel());
            return new Story(
                    town.world(),
                    town.settings(),
                    resident,
                    needs,
                    model.present().ledger(),
                    soFar);
        }
    }

    /** Customers of a service on all measured days so far. */
    Customers customers(int service) {
        synchronized (lock) {
            return new Customers(
                    model.present().served(service), model.present().turnedAway(service));
        }
    }

    /** Customers of a service, served and turned away. */
    record Customers(long served, long turnedAway) {}

    /** Hours since the run began; below 0 before. */
    double time() {
        return model.schedule.getTime();
    }

    /** What was seen last; empty before the first hour. */
    Optional<Snapshot> findSnapshot() {
        return Optional.ofNullable(snapshot);
    }

    Walkers walkers() {
        return walkers;
    }

    /**
     * What the run showed, once its last hour is over.
     *
     * @throws IllegalStateException if hours are left
     */
    public Observation observation() {
        synchronized (lock) {
            return Experiment.observation(town.world(), town.settings(), model.end(), town.parallel());
        }
    }
}
