package livingcircle.model;

import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/**
 * Counts of what happened on the measured days, and of the ends of needs on the days before. Each thread has one; they are added up at the end, which is exact since
 * everything is a whole number.
 */
public final class Tally {

    /** Counts of needs and how they ended, in groups. */
    public static final class Ends {
        private final long[] needs;
        private final long[] visits;
        private final long[] orders;
        private final long[][] unmet;

        Ends(int groups) {
            needs = new long[groups];
            visits = new long[groups];
            orders = new long[groups];
            unmet = new long[groups][UnmetReason.values().length];
        }

        void add(Ends other) {
            for (int g = 0; g < needs.length; g++) {
                needs[g] += other.needs[g];
                visits[g] += other.visits[g];
                orders[g] += other.orders[g];
                for (int reason = 0; reason < unmet[g].length; reason++) {
                    unmet[g][reason] += other.unmet[g][reason];
                }
            }
        }

        public int groups() {
            return needs.length;
        }

        public long needs(int group) {
            return needs[group];
        }

        public long visits(int group) {
            return visits[group];
        }

        public long orders(int group) {
            return orders[group];
        }

        public long unmet(int group, UnmetReason reason) {
            return unmet[group][reason.ordinal()];
        }

        /** Unmet needs of all reasons. */
        public long unmet(int group) {
            long sum = 0;
            for (long count : unmet[group]) {
                sum += count;
            }
            return sum;
        }
    }

    /** Durations of trips, in groups: on foot, and by any mode. */
    public static final class Trips {
        private final MinuteHistogram[] walk;
        private final MinuteHistogram[] ride;

        Trips(int groups) {
            walk = new MinuteHistogram[groups];
            ride = new MinuteHistogram[groups];
            for (int g = 0; g < groups; g++) {
                walk[g] = new MinuteHistogram();
                ride[g] = new MinuteHistogram();
            }
        }

        void add(Trips other) {
            for (int g = 0; g < walk.length; g++) {
                walk[g].add(other.walk[g]);
                ride[g].add(other.ride[g]);
            }
        }

        private void addTrip(int group, int bin, long millis, boolean isOnFoot) {
            (isOnFoot ? walk : ride)[group].add(bin, millis);
        }

        /** Trips on foot. */
        public MinuteHistogram walk(int group) {
            return walk[group];
        }

        /** Trips on foot and by e-bike, added up anew at each call. */
        public MinuteHistogram travel(int group) {
            MinuteHistogram travel = new MinuteHistogram();
            travel.add(walk[group]);
            travel.add(ride[group]);
            return travel;
        }
    }

    private final Ends byPurpose;
    private final Ends byProfile;
    private final Ends byCell;
    private final Ends byDay;
    private final DayCounts warmup;
    private final Trips tripsByType;
    private final Trips tripsByProfile;
    private final Trips tripsByCell;
    private final int purposes;
    private final long[] unmetByCellAndPurpose;
    private long sharedStops;

    /**
     * @param warmupDays days before the measured ones
     * @param days measured days
     */
    Tally(World world, int warmupDays, int days) {
        int profiles = world.population().parameters().profileCount();
        int cells = world.areas().cellCount();
        byPurpose = new Ends(world.catalogue().purposes().size());
        byProfile = new Ends(profiles);
        byCell = new Ends(cells);
        byDay = new Ends(days);
        warmup = new DayCounts(warmupDays);
        tripsByType = new Trips(world.catalogue().types().size());
        tripsByProfile = new Trips(profiles);
        tripsByCell = new Trips(cells);
        purposes = world.catalogue().purposes().size();
        unmetByCellAndPurpose = new long[cells * purposes * UnmetReason.values().length];
    }

    void add(Tally other) {
        byPurpose.add(other.byPurpose);
        byProfile.add(other.byProfile);
        byCell.add(other.byCell);
        byDay.add(other.byDay);
        warmup.add(other.warmup);
        tripsByType.add(other.tripsByType);
        tripsByProfile.add(other.tripsByProfile);
        tripsByCell.add(other.tripsByCell);
        for (int i = 0; i < unmetByCellAndPurpose.length; i++) {
            unmetByCellAndPurpose[i] += other.unmetByCellAndPurpose[i];
        }
        sharedStops += other.sharedStops;
    }

    private int at(int cell, int purpose, UnmetReason reason) {
        return (cell * purposes + purpose) * UnmetReason.values().length + reason.ordinal();
    }

    void addNeed(int purpose, int profile, int cell, int day) {
        byPurpose.needs[purpose]++;
        byProfile.needs[profile]++;
        byCell.needs[cell]++;
        byDay.needs[day]++;
    }

    void addOrder(int purpose, int profile, int cell, int day) {
        byPurpose.orders[purpose]++;
        byProfile.orders[profile]++;
        byCell.orders[cell]++;
        byDay.orders[day]++;
    }

    void addUnmet(int purpose, int profile, int cell, int day, UnmetReason reason) {
        int r = reason.ordinal();
        byPurpose.unmet[purpose][r]++;
        byProfile.unmet[profile][r]++;
        byCell.unmet[cell][r]++;
        byDay.unmet[day][r]++;
        unmetByCellAndPurpose[at(cell, purpose, reason)]++;
    }

    void addVisit(int purpose, int profile, int cell, int day, int type, double minutes, boolean isOnFoot) {
        byPurpose.visits[purpose]++;
        byProfile.visits[profile]++;
        byCell.visits[cell]++;
        byDay.visits[day]++;
        int bin = MinuteHistogram.bin(minutes);
        long millis = MinuteHistogram.millis(minutes);
        tripsByType.addTrip(type, bin, millis, isOnFoot);
        tripsByProfile.addTrip(profile, bin, millis, isOnFoot);
        tripsByCell.addTrip(cell, bin, millis, isOnFoot);
    }

    void addSharedStop() {
        sharedStops++;
    }

    /** Ends of needs by purpose. */
    public Ends byPurpose() {
        return byPurpose;
    }

    /** Ends of needs by profile. */
    public Ends byProfile() {
        return byProfile;
    }

    /** Ends of needs by cell of the areas. */
    public Ends byCell() {
        return byCell;
    }

    /** Unmet needs of one purpose in one cell for one reason. */
    public long unmet(int cell, int purpose, UnmetReason reason) {
        return unmetByCellAndPurpose[at(cell, purpose, reason)];
    }

    /** Needs that arose, and ends of needs, by measured day. */
    public Ends byDay() {
        return byDay;
    }

    /** The same by day of the warm-up. */
    public DayCounts warmup() {
        return warmup;
    }

    public Trips tripsByType() {
        return tripsByType;
    }

    public Trips tripsByProfile() {
        return tripsByProfile;
    }

    public Trips tripsByCell() {
        return tripsByCell;
    }

    /** Visits made at a stop that served an earlier need of the same tour. */
    public long sharedStops() {
        return sharedStops;
    }
}
