package livingcircle.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import livingcircle.scenario.files.ScenarioReader;
import picocli.CommandLine;

/** The layouts that a comparison is about. */
final class ComparedLayouts {

    private ComparedLayouts() {}

    /**
     * The scenarios of some files, each plan also year by year where this is asked for. Every one gets the circles of
     * all, those of the later ones first, so that a circle can be told before and after it is built.
     *
     * @throws UsageException if there is only one, one stands twice, cities differ, or a phase is asked for in vain
     */
    static List<Scenario> read(CompareOptions options, CommandLine command) {
        if (options.phase != null && options.phases) {
            throw new UsageException(command, List.of(CliText.PHASE_AND_PHASES.with()));
        }
        List<Plan> plans =
                options.files().stream().map(ScenarioReader::readPlan).toList();
        if (options.phase != null
                && plans.stream().allMatch(plan -> plan.phases().isEmpty())) {
            throw new UsageException(command, List.of(CliText.NO_PHASED_LAYOUT.with(options.phase)));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Plan plan : plans) {
            if (options.phases && !plan.phases().isEmpty()) {
                plan.phases().forEach(year -> scenarios.add(plan.upTo(year)));
            } else {
                scenarios.add(
                        options.phase == null || plan.phases().isEmpty()
                                ? plan.complete()
                                : options.chosen(plan, command));
            }
        }
        check(scenarios, command);
        Map<String, Circle> circles = new LinkedHashMap<>();
        scenarios.forEach(scenario -> scenario.circles().forEach(circle -> circles.put(circle.id(), circle)));
        return scenarios.stream()
                .map(scenario -> scenario.withCircles(List.copyOf(circles.values())))
                .toList();
    }

    private static void check(List<Scenario> scenarios, CommandLine command) {
        List<BilingualText> faults = new ArrayList<>();
        if (scenarios.size() < 2) {
            faults.add(CliText.ONE_LAYOUT.with());
        }
        Set<String> ids = new HashSet<>();
        Scenario first = scenarios.get(0);
        for (Scenario scenario : scenarios) {
            if (!ids.add(scenario.id())) {
                faults.add(CliText.SAME_LAYOUT.with(scenario.id()));
            }
            if (!isSameCity(first, scenario)) {
                faults.add(CliText.OTHER_CITY.with(scenario.id(), first.id()));
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
    }

    /** Whether the baselines of both stand in the same streets; estates may be added. */
    private static boolean isSameCity(Scenario a, Scenario b) {
        return rootOf(a).city().streets().equals(rootOf(b).city().streets());
    }

    private static Scenario rootOf(Scenario scenario) {
        var origin = scenario.origin();
        return origin == null ? scenario : origin.baseline();
    }
}
