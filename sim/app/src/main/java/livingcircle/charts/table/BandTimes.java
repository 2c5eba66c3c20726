package livingcircle.charts.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import livingcircle.experiment.Table;
import livingcircle.statistics.MeanInterval;

/** Trips of an age band by the minutes they take. */
public final class BandTimes {

    /** The minutes that give living circles their name. */
    public static final int CIRCLE_MINUTES = 15;

    /** Name of the table of trips by age band and minute. */
    public static final String MINUTES_NAME = "band_minutes";

    /** Name of the table of medians by age band. */
    public static final String BANDS_NAME = "band_medians";

    private static final int MINUTES = 60;
    private static final List<String> COLUMNS = List.of(
            "age_band",
            "minute_from",
            "walk_trips",
            "travel_trips",
            "walk_share",
            "ride_share",
            "travel_share_lower",
            "travel_share_upper",
            "age_band_median_min",
            "age_band_median_min_lower",
            "age_band_median_min_upper",
            "age_band_within_15min_share",
            "all_median_min");

    private final String band;
    private final double[] walks = new double[MINUTES];
    private final double[] trips = new double[MINUTES];
    private double count;

    private BandTimes(String band) {
        this.band = band;
    }

    /** Trips of one run by age band and minute, with both sexes together and the share of each minute. */
    static Table minutes(Table travelTimes) {
        Table table = new Table(
                MINUTES_NAME, List.of("age_band", "minute_from", "walk_trips", "travel_trips", "travel_share"));
        for (BandTimes band : listOf(travelTimes)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                if (band.trips[minute] > 0) {
                    table.add(List.of(
                            band.band, (long) minute, band.walks[minute], band.trips[minute], band.share(minute)));
                }
            }
        }
        return table;
    }

    /** What follows from the trips of one run for each age band. */
    static Table bands(Table travelTimes) {
        Table table = new Table(BANDS_NAME, List.of("age_band", "median_min"));
        for (BandTimes band : listOf(travelTimes)) {
            if (band.count > 0) {
                table.add(List.of(band.band, band.median()));
            }
        }
        return table;
    }

    /**
     * The numbers of the chart: mean trips of all runs by age band and minute, with what follows from them.
     *
     * @param minutes trips by age band and minute
     * @param bands medians by age band
     * @param city what the runs say of all residents
     */
    public static Table data(String name, Estimates minutes, Estimates bands, Estimates.Thing city) {
        Table counts = new Table(name, List.of("age_band", "minute_from", "walk_trips", "travel_trips"));
        Map<String, MeanInterval> shares = new HashMap<>();
        for (Estimates.Thing minute : minutes.things()) {
            long from = (long) minute.constant("minute_from");
            String band = minute.text("age_band");
            shares.put(band + " " + from, minute.count("travel_share"));
            counts.add(List.of(band, from, minute.meanCount("walk_trips"), minute.meanCount("travel_trips")));
        }
        Map<String, MeanInterval> medians = new HashMap<>();
        bands.things().forEach(band -> medians.put(band.text("age_band"), band.mean("median_min")));
        Table data = new Table(name, COLUMNS);
        double median = city.mean("travel_min_median").mean();
        for (BandTimes band : listOf(counts)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                MeanInterval share = shares.get(band.band + " " + minute);
                MeanInterval own = medians.get(band.band);
                if (band.trips[minute] > 0 && share != null && own != null) {
                    data.add(new ChartRow()
                            .add(band.band)
                            .add((long) minute)
                            .add(band.walks[minute])
                            .add(band.trips[minute])
                            .add(band.walkShare(minute))
                            .add(band.rideShare(minute))
                            .add(share.lower())
                            .add(share.upper())
                            .add(own)
                            .add(band.countBelow(CIRCLE_MINUTES) / band.count)
                            .add(median)
                            .values());
                }
            }
        }
        return data;
    }

    /** The age bands with trips, in the order of the table. */
    public static List<BandTimes> listOf(Table travelTimes) {
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

    public String band() {
        return band;
    }

    public double count() {
        return count;
    }

    /** Share of the trips that are walks of this minute. */
    public double walkShare(int minute) {
        return walks[minute] / count;
    }

    /** Share of the trips that are rides of this minute. */
    public double rideShare(int minute) {
        return (trips[minute] - walks[minute]) / count;
    }

    /** Share of the trips, on foot or by e-bike, that take this minute. */
    public double share(int minute) {
        return trips[minute] / count;
    }

    /** Number of trips that take less than so many minutes. */
    public double countBelow(int minutes) {
        double below = 0;
        for (int minute = 0; minute < minutes; minute++) {
            below += trips[minute];
        }
        return below;
    }

    /** The median in minutes, interpolated within its minute. */
    public double median() {
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
    public static int minutesFor(double share, List<BandTimes> bands) {
        double all = bands.stream().mapToDouble(BandTimes::count).sum();
        for (int minutes = 20; minutes < MINUTES; minutes += 5) {
            if (countBelow(minutes, bands) >= share * all) {
                return minutes;
            }
        }
        return MINUTES;
    }

    public static double countBelow(int minutes, List<BandTimes> bands) {
        return bands.stream().mapToDouble(band -> band.countBelow(minutes)).sum();
    }
}
