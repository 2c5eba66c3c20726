package livingcircle.results;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.experiment.Conservation;
import livingcircle.scenario.InputFile;

/**
 * What a result folder says about itself. It holds nothing that may differ between two runs of the same scenario, seed
 * and version: no clock, no machine, no number of threads.
 *
 * @param program name of the program
 * @param version its version
 * @param command the command that gives these results, every value spelled out
 * @param scenario what was simulated
 * @param comparedWith ids of the layouts that it was compared with
 * @param seed seed of all draws
 * @param replications number of runs
 * @param days measured days of each run
 * @param warmupDays days before, left out of the results
 * @param feedback whether capacity, crowding and habit acted
 * @param outletsMayClose whether outlets that lost money for long closed
 * @param inputs files that were read
 * @param conservation the balance of needs over all runs
 * @param warnings what is odd about the inputs
 * @param tables the tables of the folder
 * @param charts files of the charts
 */
record Manifest(
        String program,
        String version,
        List<String> command,
        ScenarioName scenario,
        List<String> comparedWith,
        long seed,
        int replications,
        int days,
        int warmupDays,
        boolean feedback,
        boolean outletsMayClose,
        List<InputFile> inputs,
        Balance conservation,
        List<BilingualText> warnings,
        List<TableFile> tables,
        List<String> charts) {

    /** A scenario. */
    record ScenarioName(String id, BilingualText name) {}

    /** The balance of needs. */
    record Balance(long needs, long visits, long orders, long unmet, boolean holds) {

        static Balance of(Conservation c) {
            return new Balance(c.needs(), c.visits(), c.orders(), c.unmet(), c.holds());
        }
    }

    /** A table: its file, its rows without the header, and the SHA-256 of the file. */
    record TableFile(String name, String file, long rows, String sha256) {}
}
