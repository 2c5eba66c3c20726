package livingcircle.charts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import livingcircle.TestTown;
import livingcircle.acceptance.Acceptance;
import livingcircle.acceptance.AcceptanceTable;
import livingcircle.acceptance.Verdict;
import livingcircle.base.Parallel;
import livingcircle.charts.table.ChartTables;
import livingcircle.comparison.Comparison;
import livingcircle.comparison.ComparisonSettings;
import livingcircle.comparison.ComparisonTables;
import livingcircle.diagnosis.Area;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.DiagnosisSettings;
import livingcircle.diagnosis.DiagnosisTables;
import livingcircle.experiment.Detail;
import livingcircle.experiment.Experiment;
import livingcircle.experiment.RunResult;
import livingcircle.model.RunSettings;
import livingcircle.outlets.OutletType;
import livingcircle.results.Study;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import livingcircle.scenario.files.RulesReader;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.world.World;

/** The tables of a small town, simulated: runs, a comparison of phases, verdicts and a diagnosis, for every chart. */
final class TownTables {

    private static final int RUNS = 2;

    private TownTables() {}

    /** What was simulated, with the tables. */
    record Town(Study study, ChartTables tables) {}

    static Town simulate(Path home) throws IOException {
        Path baseline = TestTown.in(home);
        Plan plan = ScenarioReader.readPlan(TestTown.plan(baseline));
        List<Scenario> scenarios =
                List.of(ScenarioReader.readPlan(baseline).complete(), plan.upTo(2023), plan.upTo(2024));
        ChartTables tables = new ChartTables();
        scenarios.forEach(scenario -> tables.addName(ChartTables.LAYOUT, scenario.id(), scenario.name()));
        try (Parallel parallel = new Parallel(1)) {
            List<World> worlds = new ArrayList<>();
            scenarios.forEach(scenario -> worlds.add(World.of(scenario, parallel)));
            World last = worlds.get(2);
            List<RunResult> runs = new ArrayList<>();
            for (int replication = 0; replication < RUNS; replication++) {
                runs.add(Experiment.run(last, settings(replication), Detail.NONE, parallel, day -> {}));
            }
            runs.forEach(tables::add);
            ComparisonSettings twice = new ComparisonSettings(settings(0), RUNS, RUNS, 0.1, 0.95, 2);
            tables.addGainThreshold(twice.gainThreshold());
            ComparisonTables.of(Comparison.of(worlds, twice, parallel, day -> {}))
                    .forEach(tables::add);
            List<Path> rules = List.of(
                    baseline.resolveSibling("../rules/qinyang-2023.yaml"),
                    baseline.resolveSibling("../rules/national-2025.yaml"));
            List<String> types = last.scenario().catalogue().types().stream()
                    .map(OutletType::id)
                    .toList();
            List<Verdict> verdicts = new ArrayList<>();
            RulesReader.read(rules, Acceptance.metrics(), types)
                    .sets()
                    .forEach(set -> verdicts.addAll(Acceptance.of(set, runs, last, null)));
            tables.add(AcceptanceTable.of("plan", 1, RUNS, verdicts));
            Diagnosis diagnosis = Diagnosis.of(
                    Experiment.observe(last, settings(0), false, parallel, day -> {}),
                    Area.circles(last),
                    DiagnosisSettings.DEFAULT,
                    parallel,
                    percent -> {});
            DiagnosisTables.of(diagnosis, List.of()).forEach(tables::add);
            return new Town(Study.of(last, settings(0), RUNS), tables);
        }
    }

    private static RunSettings settings(int replication) {
        return new RunSettings(1, replication, 2, 3, true, false);
    }
}
