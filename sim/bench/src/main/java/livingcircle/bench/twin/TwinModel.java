package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.model.RunKeys;
import livingcircle.model.RunSettings;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;

/** One run of the plain model. Time is in hours; each resident, and each shop that somebody comes to, is stepped. */
final class TwinModel extends SimState {

    private static final long serialVersionUID = 1;

    private static final int HOURS = 24;

    private final transient World world;
    private final transient RunSettings settings;
    private final transient IntConsumer afterDay;
    private final transient RunKeys keys;
    private final transient Chooser chooser;
    private final transient Tour tour;
    private final transient Ends ends;
    private final transient List<Shop> shops = new ArrayList<>();
    private final transient List<Resident> residents = new ArrayList<>();

    /** @param afterDay told the number of each day that has ended, from 1 */
    TwinModel(World world, RunSettings settings, boolean keepsDiary, IntConsumer afterDay) {
        super(settings.seed());
        this.world = world;
        this.settings = settings;
        this.afterDay = afterDay;
        keys = new RunKeys(settings);
        chooser = new Chooser(world);
        tour = new Tour(world, chooser);
        ends = new Ends(this, world, settings, keepsDiary);
        for (int s = 0; s < world.services().count(); s++) {
            shops.add(new Shop(this, world, s));
        }
        for (int h = 0; h < world.city().homes().count(); h++) {
            Home home = home(h);
            for (int r = world.population().firstOfHome(h);
                    r < world.population().firstOfHome(h + 1);
                    r++) {
                residents.add(new Resident(this, world, r, home));
            }
        }
    }

    private Home home(int number) {
        List<List<Way>> waysByType = new ArrayList<>();
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            TypeReach reach = world.reach(type);
            List<Way> ways = new ArrayList<>(reach.end(number) - reach.start(number));
            for (int p = reach.start(number); p < reach.end(number); p++) {
                ways.add(new Way(shops.get(reach.place(p)), reach.walkMm(p), reach.wheelMm(p), reach.crossings(p)));
            }
            waysByType.add(ways);
        }
        return new Home(number, waysByType);
    }

    @Override
    public void start() {
        super.start();
        for (Resident resident : residents) {
            schedule.scheduleRepeating(Schedule.EPOCH, resident, HOURS);
        }
        schedule.scheduleRepeating(HOURS - 1 + Phase.NIGHT.fraction(), state -> endDay(), HOURS);
    }

    private void endDay() {
        for (Shop shop : shops) {
            shop.endDay(weekday(), world.behaviour().choice());
        }
        afterDay.accept(day() + 1);
    }

    /** Runs all days and returns what came of them. */
    TwinRecord run() {
        start();
        double end = settings.totalDays() * (double) HOURS;
        while (schedule.getTime() < end - 1 + Phase.NIGHT.fraction() && schedule.step(this)) {
            // residents and shops do the work
        }
        finish();
        return new TwinRecord(
                ends.byPurpose(),
                ends.fullByType(),
                ends.closedByType(),
                new Scores(world).of(residents),
                ends.diary());
    }

    /** Has something done in a phase of an hour of today. */
    void at(int hour, Phase phase, Runnable action) {
        schedule.scheduleOnce(day() * (double) HOURS + hour + phase.fraction(), state -> action.run());
    }

    /** Has something done in a phase of the next hour, which may be tomorrow's first. */
    void atNextHour(Phase phase, Runnable action) {
        schedule.scheduleOnce(Math.floor(schedule.getTime()) + 1 + phase.fraction(), state -> action.run());
    }

    /** The day, from 0. */
    int day() {
        return (int) schedule.getTime() / HOURS;
    }

    int weekday() {
        return day() % 7;
    }

    /** The hour of the day. */
    int hour() {
        return (int) schedule.getTime() % HOURS;
    }

    World world() {
        return world;
    }

    RunKeys keys() {
        return keys;
    }

    Chooser chooser() {
        return chooser;
    }

    Tour tour() {
        return tour;
    }

    Ends ends() {
        return ends;
    }
}
