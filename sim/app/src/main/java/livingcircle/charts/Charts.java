package livingcircle.charts;

import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
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
        static final List<Placed> ALL = List.of(
                new Placed(Section.ACCEPTANCE, new AcceptanceChart()),
                new Placed(Section.COMPARISON, new ComparisonChart()),
                new Placed(Section.COMPARISON, new PhasesChart()),
                new Placed(Section.COMPARISON, new CostEffectChart()),
                new Placed(Section.WINNERS, new WinnersChart()),
                new Placed(Section.RESIDENTS, new SatisfactionChart()),
                new Placed(Section.RESIDENTS, new SatisfactionPartsChart()),
                new Placed(Section.RESIDENTS, new TravelTimeChart()),
                new Placed(Section.COVERAGE, new CoverageChart()),
                new Placed(Section.COVERAGE, new CircleRadarChart()),
                new Placed(Section.OUTLETS, new HourlyLoadChart()),
                new Placed(Section.OUTLETS, new TurnedAwayChart()),
                new Placed(Section.OUTLETS, new BreakEvenChart()),
                new Placed(Section.DIAGNOSIS, new GapsChart()),
                new Placed(Section.DIAGNOSIS, new RemediesChart()),
                new Placed(Section.SIMULATION, new DaysChart()));
    }
}
