package livingcircle.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.charts.comparison.ComparisonCharts;
import livingcircle.charts.page.Chart;
import livingcircle.charts.planning.PlanningCharts;
import livingcircle.charts.run.RunCharts;
import livingcircle.charts.table.ChartTables;
import livingcircle.results.ChartFiles;
import livingcircle.results.Study;

/** All charts of runs, comparisons, checks and diagnoses, in the order in which they are to be read. */
public final class Charts {

    /** Folder of the charts within a result folder. */
    public static final String FOLDER = "charts";

    /** What a chart is about; a report has a section for each. */
    public enum Section {
        /** Verdicts of acceptance rules. */
        ACCEPTANCE,
        /** Several layouts beside each other. */
        COMPARISON,
        /** Who wins and who loses. */
        WINNERS,
        /** Satisfaction and ways of the residents. */
        RESIDENTS,
        /** Who has what nearby. */
        COVERAGE,
        /** Customers, capacity and takings of the outlets. */
        OUTLETS,
        /** What is missing and what would help. */
        DIAGNOSIS,
        /** How the simulation went. */
        SIMULATION
    }

    /**
     * A chart's place.
     *
     * @param name name of its files, without language and ending
     */
    public record Place(String name, Section section) {}

    private record Placed(Section section, Chart chart) {}

    /**
     * What became of the charts.
     *
     * @param made the files that were written
     * @param failures a line for each chart that could not be made
     */
    public record Outcome(ChartFiles made, List<BilingualText> failures) {

        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    private Charts() {}

    /** The places of all charts, in order; a result folder has those of them for which it has numbers. */
    public static List<Place> places() {
        return Registry.ALL.stream()
                .map(placed -> new Place(placed.chart().name(), placed.section()))
                .toList();
    }

    static List<Chart> all() {
        return Registry.ALL.stream().map(Placed::chart).toList();
    }

    /**
     * Draws every chart for which there are numbers in every language asked for, and writes its numbers; nothing at all
     * if no language is asked for. One that fails is left out and told.
     *
     * @param folder the result folder
     */
    public static Outcome draw(ChartTables results, Study study, List<Language> languages, Path folder) {
        Gallery gallery = new Gallery(languages, folder).begin();
        try {
            all().forEach(chart -> gallery.draw(chart, results, study));
        } catch (LinkageError | InternalError e) {
            gallery.cannotDraw(e);
        }
        return gallery.outcome();
    }

    /** Apart from the rest, since a machine that cannot draw may fail to make the list. */
    private static final class Registry {
        static final List<Placed> ALL = Stream.of(
                        placed(Section.ACCEPTANCE, PlanningCharts.acceptance()),
                        placed(Section.COMPARISON, ComparisonCharts.layouts()),
                        placed(Section.WINNERS, ComparisonCharts.winners()),
                        placed(Section.RESIDENTS, RunCharts.residents()),
                        placed(Section.COVERAGE, RunCharts.coverage()),
                        placed(Section.OUTLETS, RunCharts.outlets()),
                        placed(Section.DIAGNOSIS, PlanningCharts.diagnosis()),
                        placed(Section.SIMULATION, RunCharts.simulation()))
                .flatMap(List::stream)
                .toList();

        private static List<Placed> placed(Section section, List<Chart> charts) {
            return charts.stream().map(chart -> new Placed(section, chart)).toList();
        }
    }
}
