package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.outlets.OpeningHours;
import livingcircle.world.World;

/**
 * A service that turns many customers away or whose busiest hour is full.
 *
 * @param service index of the service
 * @param servedPerDay customers served on a measured day
 * @param turnedAwayPerDay customers turned away on a measured day
 * @param peakLoad served customers ÷ capacity in the busiest hour of the day, over the days on which it is open; above 1
 *     where customers who wait are served after the hour in which they came
 * @param peakHour that hour, 0–23
 */
public record Overfull(int service, double servedPerDay, double turnedAwayPerDay, double peakLoad, int peakHour) {

    private static final int DAYS_A_WEEK = 7;
    private static final int HOURS = OpeningHours.SLOTS / 2;

    /** Turned away ÷ all who came, 0–1. */
    public double turnedAwayShare() {
        return turnedAwayPerDay / (servedPerDay + turnedAwayPerDay);
    }

    /** The over-full services of a run, those that turn most customers away first. */
    static List<Overfull> of(World world, RunSettings run, RunRecord record, DiagnosisSettings settings) {
        List<Overfull> list = new ArrayList<>();
        for (int s = 0; s < world.services().count(); s++) {
            Overfull service = of(world, run, record, s);
            boolean turnsAway = service.turnedAwayPerDay > 0 && service.turnedAwayShare() >= settings.fullShare();
            if (turnsAway || service.peakLoad >= settings.peakLoad()) {
                list.add(service);
            }
        }
        list.sort(Comparator.comparingDouble((Overfull service) -> -service.turnedAwayPerDay)
                .thenComparing(service -> -service.peakLoad));
        return list;
    }

    private static Overfull of(World world, RunSettings run, RunRecord record, int s) {
        OpeningHours hours = world.services().hours(s);
        int openDays = 0;
        for (int day = run.warmupDays(); day < run.totalDays(); day++) {
            openDays += hours.isOpenOn(day % DAYS_A_WEEK) ? 1 : 0;
        }
        long served = 0;
        long turnedAway = 0;
        double peakLoad = 0;
        int peakHour = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            served += record.served(s, hour);
            turnedAway += record.turnedAway(s, hour);
            double capacity = openDays * world.services().capacityPerHour(s) * hours.openShareOfHour(hour);
            double load = capacity > 0 ? record.served(s, hour) / capacity : 0;
            if (load > peakLoad) {
                peakLoad = load;
                peakHour = hour;
            }
        }
        return new Overfull(s, (double) served / run.days(), (double) turnedAway / run.days(), peakLoad, peakHour);
    }
}
