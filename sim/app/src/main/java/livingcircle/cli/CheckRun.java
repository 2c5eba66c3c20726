package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.acceptance.Acceptance;
import livingcircle.acceptance.AcceptanceTable;
import livingcircle.acceptance.Verdict;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.base.Parallel;
import livingcircle.charts.Charts;
import livingcircle.charts.table.ChartTables;
import livingcircle.console.AcceptanceReport;
import livingcircle.experiment.Conservation;
import livingcircle.experiment.Detail;
import livingcircle.experiment.MapSums;
import livingcircle.experiment.RunResult;
import livingcircle.experiment.Table;
import livingcircle.results.ResultFolder;
import livingcircle.results.Study;
import livingcircle.results.StudyFiles;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.rules.RuleBook;
import livingcircle.world.World;

/** Takes a scenario through its runs to a result folder with the verdicts of the rules. */
final class CheckRun {

    /**
     * What became of it.
     *
     * @param study what was simulated
     * @param verdicts document by document
     * @param wanted where the results were to be
     * @param folder where they are
     * @param chartFailures charts that could not be drawn
     * @param seconds time of the simulation, reading and writing apart
     */
    record Done(
            Study study,
            List<Verdict> verdicts,
            Path wanted,
            Path folder,
            List<BilingualText> chartFailures,
            double seconds) {}

    private final CheckOptions options;
    private final Language language;
    private final Simulation simulation;

    CheckRun(CheckOptions options, Language language, Simulation simulation) {
        this.options = options;
        this.language = language;
        this.simulation = simulation;
    }

    /** @param ruleFiles the files of the rules, as the command that repeats the check names them */
    Done run(Scenario scenario, RuleBook book, List<Path> ruleFiles) {
        Path wanted =
                options.output != null ? options.output : ResultPlace.of(options.scenario, scenario.id() + "-check");
        try (Parallel parallel = new Parallel(options.threads);
                ResultFolder folder = ResultFolder.create(wanted, options.force);
                StudyFiles files = new StudyFiles(folder)) {
            World world = simulation.worldOf(scenario, parallel);
            Study study = simulation.study(world).with(book.inputs(), book.warnings());
            List<RunResult> replications = new ArrayList<>();
            ChartTables numbers = new ChartTables();
            MapSums map = new MapSums(world);
            double seconds = simulation.run(world, Detail.NONE, parallel, map, result -> {
                files.add(result);
                replications.add(result.only(Acceptance.TABLES));
                numbers.add(result);
            });
            simulation.addMap(files, world, List.of(map));
            List<Verdict> verdicts = new ArrayList<>();
            book.sets().forEach(set -> verdicts.addAll(Acceptance.of(set, replications, world, options.phase)));
            Table acceptance =
                    AcceptanceTable.of(study.scenario(), study.settings().seed(), study.replications(), verdicts);
            files.add(acceptance);
            book.sets().forEach(set -> numbers.addName(ChartTables.RULE_SET, set.id(), set.name()));
            numbers.add(acceptance);
            Charts.Outcome charts = Charts.draw(numbers, study, options.charts.languages(), folder.work());
            files.addText("summary.txt", AcceptanceReport.findings(study, verdicts, language));
            Conservation balance =
                    replications.stream().map(RunResult::conservation).reduce(Conservation.NONE, Conservation::plus);
            files.finish(study, balance, Version.get(), command(study, ruleFiles), charts.made());
            return new Done(study, verdicts, folder.wanted(), folder.finish(), charts.failures(), seconds);
        }
    }

    private List<String> command(Study study, List<Path> ruleFiles) {
        List<String> command = simulation.command("check", study.settings());
        command.addAll(List.of("--replications", String.valueOf(study.replications())));
        ruleFiles.forEach(file -> command.addAll(List.of("--rules", Simulation.shown(file))));
        return command;
    }
}
