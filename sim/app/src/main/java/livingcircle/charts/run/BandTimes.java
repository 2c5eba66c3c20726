package livingcircle.charts.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.charts.table.Estimates;
import livingcircle.experiment.Table;

/** Trips of an age band by the minutes they take. */
final class BandTimes {

    /** The minutes that give living circles their name. */
    static final int CIRCLE_MINUTES = 15;

    private static final int MINUTES = 60;

    private final String band;
    private final double[] walks = new double[MINUTES];
    private final double[] trips = new double[MINUTES];
    private double count;

    private BandTimes(String band) {
        this.band = band;
    }

    /**
     * The numbers of the chart: mean trips of all runs by age band and minute, with what follows from them.
     *
     * @param times trips by age band and minute, one row for each sex
     * @param city what the runs say of all residents
     */
    static Table data(String name, Estimates times, Estimates.Thing city) {
        Table counts = new Table(name, List.of("age_band", "minute_from", "walk_trips", "travel_trips"));
        for (Estimates.Thing minute : times.things()) {
            counts.add(List.of(
                    minute.text("age_band"),
                    (long) minute.constant("minute_from"),
                    minute.meanCount("walk_trips"),
                    minute.meanCount("travel_trips")));
        }
        Table data = new Table(
                name,
                List.of(
                        "age_band",
                        "minute_from",
                        "walk_trips",
                        "travel_trips",
                        "walk_share",
                        "ride_share",
                        "age_band_median_min",
                        "age_band_within_15min_share",
                        "all_median_min"));
        double median = city.mean("travel_min_median").mean();
        for (BandTimes band : listOf(counts)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                if (band.trips[minute] > 0) {
                    data.add(List.of(
                            band.band,
                            (long) minute,
                            band.walks[minute],
                            band.trips[minute],
                            band.walkShare(minute),
                            band.rideShare(minute),
                            band.median(),
                            band.countBelow(CIRCLE_MINUTES) / band.count,
                            median));
                }
            }
        }
        return data;
    }

    /** The age bands with trips, in the order of the table. */
    static List<BandTimes> listOf(Table travelTimes) {
        Map<String, BandTimes> bands = new LinkedHashMap<>();
        for (int row = 0; row < travelTimes.rowCount(); row++) {
            String band = (String) travelTimes.value(row, "age_band");
            int minute = (int) travelTimes.number(row, "minute_from");
            bands.computeIfAbsent(band, BandTimes::new)
                    .add(minute, travelTimes.number(row, "walk_trips"), travelTimes.number(row, "travel_trips"));
        }
        return new ArrayList<>(bands.values());
    }

    private void add(int minute, double walkTrips, double travelTrips) {
        walks[minute] += walkTrips;
        trips[minute] += travelTrips;
        count += travelTrips;
    }

    String band() {
        return band;
    }

    double count() {
        return count;
    }

    /** Share of the trips that are walks of this minute. */
    double walkShare(int minute) {
        return walks[minute] / count;
    }

    /** Share of the trips that are rides of this minute. */
    double rideShare(int minute) {
        return (trips[minute] - walks[minute]) / count;
    }

    /** Share of the trips, on foot or by e-bike, that take this minute. */
    double share(int minute) {
        return trips[minute] / count;
    }

    /** Number of trips that take less than so many minutes. */
    double countBelow(int minutes) {
        double below = 0;
        for (int minute = 0; minute < minutes; minute++) {
            below += trips[minute];
        }
        return below;
    }

    /** The median in minutes, interpolated within its minute. */
    double median() {
        double below = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            if (trips[minute] > 0 && below + trips[minute] >= count / 2) {
                return minute + (count / 2 - below) / trips[minute];
            }
            below += trips[minute];
        }
        return MINUTES;
    }

    /** The least number of minutes, a multiple of five, that holds so large a share of the trips of all bands. */
    static int minutesFor(double share, List<BandTimes> bands) {
        double all = bands.stream().mapToDouble(BandTimes::count).sum();
        for (int minutes = 20; minutes < MINUTES; minutes += 5) {
            if (countBelow(minutes, bands) >= share * all) {
                return minutes;
            }
        }
        return MINUTES;
    }

    static double countBelow(int minutes, List<BandTimes> bands) {
        return bands.stream().mapToDouble(band -> band.countBelow(minutes)).sum();
    }
}
