package livingcircle.bench.growth;

import java.util.Locale;

/**
 * What a town of some size takes.
 *
 * @param what what grows: {@code residents}, {@code threads} or {@code density}
 * @param residents number of residents
 * @param outlets number of outlets
 * @param threads threads used
 * @param worldSeconds to build the world, reading and synthesis of residents included
 * @param nanosPerResidentDay wall time of a simulated day per resident, median
 * @param worldMegabytes heap that the world holds
 * @param resultMegabytes heap that the result of a run holds beside it; during the run habits and needs come on top
 */
record Growth(
        String what,
        int residents,
        int outlets,
        int threads,
        double worldSeconds,
        double nanosPerResidentDay,
        long worldMegabytes,
        long resultMegabytes) {

    static final String HEADER =
            "what,residents,outlets,threads,world_s,ns_per_resident_day,world_mb,result_mb,world_bytes_per_resident";

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%.2f,%.0f,%d,%d,%d",
                what,
                residents,
                outlets,
                threads,
                worldSeconds,
                nanosPerResidentDay,
                worldMegabytes,
                resultMegabytes,
                (worldMegabytes << 20) / residents);
    }
}
