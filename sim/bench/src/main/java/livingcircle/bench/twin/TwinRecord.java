package livingcircle.bench.twin;

import java.util.List;
import livingcircle.model.Diary;

/**
 * What a run of the twin measured.
 *
 * @param byPurpose counts by purpose
 * @param fullByType attempts at which a shop of a type that is near enough was full
 * @param closedByType attempts at which all was closed although the type is near enough
 * @param scores satisfaction of each resident, NaN for who is not asked
 * @param diary ends of needs in any order; empty if none was kept
 */
record TwinRecord(
        List<Counts> byPurpose, long[] fullByType, long[] closedByType, double[] scores, List<Diary.Line> diary) {}
