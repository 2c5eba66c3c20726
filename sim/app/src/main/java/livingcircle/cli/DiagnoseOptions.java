package livingcircle.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.diagnosis.Area;
import livingcircle.diagnosis.DiagnosisSettings;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.Nearest;
import livingcircle.world.World;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of {@code livingcircle diagnose}. */
final class DiagnoseOptions extends SimulationOptions {

    private static final int LEAST_REPLICATIONS = 2;
    private static final int MOST_ENTRIES = 1000;
    private static final int PERCENT = 100;

    @Option(names = "--circle", paramLabel = "ID", descriptionKey = "circle")
    List<String> circles = new ArrayList<>();

    @Option(names = "--community", paramLabel = "ID", descriptionKey = "community")
    List<String> communities = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
    int top = 5;

    @Option(names = "--confirm", paramLabel = "N", descriptionKey = "confirm")
    int confirm = 5;

    @Option(names = "--full-share", paramLabel = "N", descriptionKey = "full-share")
    int fullPercent = 5;

    DiagnoseOptions() {
        super(LEAST_REPLICATIONS);
    }

    @Override
    int leastReplications() {
        return LEAST_REPLICATIONS;
    }

    @Override
    Ranges ranges() {
        return super.ranges()
                .check("--top", top, 1, MOST_ENTRIES)
                .check("--confirm", confirm, 0, MOST_ENTRIES)
                .check("--full-share", fullPercent, 1, PERCENT);
    }

    DiagnosisSettings diagnosis() {
        DiagnosisSettings usual = DiagnosisSettings.DEFAULT;
        return new DiagnosisSettings((double) fullPercent / PERCENT, usual.peakLoad(), usual.gapsTried());
    }

    /** @throws UsageException with every circle and community that the scenario does not have */
    void checkAreas(Scenario scenario, CommandLine command) {
        List<BilingualText> faults = new ArrayList<>();
        List<String> knownCircles =
                scenario.circles().stream().map(circle -> circle.id()).toList();
        List<String> knownCommunities = scenario.city().communities().stream()
                .map(community -> community.id())
                .toList();
        circles.forEach(id -> checkArea("--circle", id, knownCircles, faults));
        communities.forEach(id -> checkArea("--community", id, knownCommunities, faults));
        if (!faults.isEmpty()) {
            throw new UsageException(command, faults);
        }
    }

    private static void checkArea(String option, String id, Collection<String> known, List<BilingualText> faults) {
        if (!known.contains(id)) {
            BilingualText mend = Nearest.mend(id, known);
            faults.add(CliText.NO_AREA.with(option, id, mend.en(), mend.zh()));
        }
    }

    /** The areas that are asked for: circles, then communities; all unless any is named. */
    List<Area> areas(World world) {
        boolean isAll = circles.isEmpty() && communities.isEmpty();
        List<Area> areas = new ArrayList<>();
        for (Area circle : Area.circles(world)) {
            if (isAll || circles.contains(circle.id())) {
                areas.add(circle);
            }
        }
        for (Area community : Area.communities(world)) {
            if (isAll || communities.contains(community.id())) {
                areas.add(community);
            }
        }
        return areas;
    }
}
