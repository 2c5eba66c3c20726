package livingcircle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.diagnosis.Area;
import livingcircle.diagnosis.DiagnosisSettings;
import livingcircle.model.RunSettings;
import livingcircle.scenario.RunDefaults;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Plan;
import livingcircle.scenario.files.Nearest;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code livingcircle diagnose}. */
final class DiagnoseOptions {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_REPLICATIONS = 10_000;
    private static final int MOST_THREADS = 1024;
    private static final int MOST_ENTRIES = 1000;
    private static final int PERCENT = 100;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    Path scenario = Path.of("");

    @Option(names = "--phase", paramLabel = "YEAR", descriptionKey = "phase")
    @Nullable
    Integer phase;

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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    @Nullable
    Long seed;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    @Nullable
    Integer days;

    @Option(names = "--warmup", paramLabel = "N", descriptionKey = "warmup")
    @Nullable
    Integer warmup;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "livingcircle.diagnose.replications")
    int replications = 2;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    /** @throws UsageException with every number that is out of range */
    void check(CommandLine command) {
        new Ranges()
                .check("--days", days, 1, MOST_DAYS)
                .check("--warmup", warmup, 0, MOST_DAYS)
                .check("--replications", replications, 2, MOST_REPLICATIONS)
                .check("--threads", threads, 1, MOST_THREADS)
                .check("--top", top, 1, MOST_ENTRIES)
                .check("--confirm", confirm, 0, MOST_ENTRIES)
                .check("--full-share", fullPercent, 1, PERCENT)
                .throwIfAny(command);
    }

    DiagnosisSettings diagnosis() {
        DiagnosisSettings usual = DiagnosisSettings.DEFAULT;
        return new DiagnosisSettings((double) fullPercent / PERCENT, usual.peakLoad(), usual.gapsTried());
    }

    /**
     * The scenario that is asked for: the plan as it stands at the end of the phase, else the complete one.
     *
     * @throws UsageException if the plan has no such phase
     */
    Scenario chosen(Plan plan, CommandLine command) {
        if (phase == null) {
            return plan.complete();
        }
        if (!plan.phases().contains(phase)) {
            String years = plan.phases().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new UsageException(
                    command,
                    List.of(years.isEmpty() ? CliText.NO_PHASES.with(phase) : CliText.NO_PHASE.with(phase, years)));
        }
        return plan.upTo(phase);
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

    /** What a run is asked to do, with the scenario's values where the user gave none. */
    RunSettings settings(RunDefaults defaults) {
        return new RunSettings(
                seed == null ? defaults.seed() : seed,
                0,
                warmup == null ? defaults.warmupDays() : warmup,
                days == null ? defaults.days() : days,
                true,
                defaults.outletsMayClose());
    }
}
