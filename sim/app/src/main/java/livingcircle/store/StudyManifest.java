package livingcircle.store;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.experiment.Conservation;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.studies.Parameter;
import livingcircle.scenario.studies.StudyDefinition;

/**
 * What a complete study folder says about itself. It holds nothing that may differ between two studies of the same plan
 * and version: no clock, no machine, no number of threads, no interruption.
 *
 * @param program name of the program
 * @param version its version
 * @param command the command that gives these results
 * @param study what was studied
 * @param design how the points were chosen
 * @param parameters what was varied, in the order of the study
 * @param seed seed of all draws of all runs
 * @param points points of the design
 * @param scenarios ids of the scenarios
 * @param runs runs that were made, those that failed included
 * @param failedRuns the runs that failed, by number; why stands in the table {@code failures}
 * @param inputs files that were read
 * @param conservation the balance of needs over all runs
 * @param warnings what is odd about the inputs
 * @param tables the tables of the folder
 * @param charts files of the charts
 */
record StudyManifest(
        String program,
        String version,
        List<String> command,
        Name study,
        Design design,
        List<Varied> parameters,
        long seed,
        int points,
        List<String> scenarios,
        int runs,
        List<Integer> failedRuns,
        List<InputFile> inputs,
        Balance conservation,
        List<BilingualText> warnings,
        List<TableFile> tables,
        List<String> charts) {

    /** A study. */
    record Name(String id, BilingualText name) {}

    /** How points were chosen. */
    record Design(String kind, long seed) {

        static Design of(StudyDefinition study) {
            return new Design(study.design().kind().id(), study.design().seed());
        }
    }

    /** A parameter. */
    record Varied(String path, BilingualText label, String unit) {

        static Varied of(Parameter parameter) {
            return new Varied(parameter.path(), parameter.label(), parameter.unit());
        }
    }

    /** The balance of needs. */
    record Balance(long needs, long visits, long orders, long unmet, boolean holds) {

        static Balance of(Conservation c) {
            return new Balance(c.needs(), c.visits(), c.orders(), c.unmet(), c.holds());
        }
    }

    /** A table: its files, its rows without the header, and the SHA-256 of the CSV. */
    record TableFile(String name, String file, String parquet, long rows, String sha256) {

        static TableFile of(StoredTable table) {
            return new TableFile(
                    table.name(), table.csv(), table.parquet(), table.shape().rows(), table.sha256());
        }
    }
}
