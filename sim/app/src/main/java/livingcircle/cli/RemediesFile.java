package livingcircle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.diagnosis.Diagnosis;
import livingcircle.diagnosis.Remedy;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Origin;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.files.LayoutWriter;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The best remedies of a diagnosis as a layout that can be run at once. */
final class RemediesFile {

    static final String NAME = "remedies.yaml";

    private static final Phrase ABOUT = new Phrase(
            "The best single changes that the diagnosis of %1$s found. Each was judged alone; together they may help\n"
                    + "less than their sum. Run it, or compare it with the scenario, before you believe it.",
            "对 %1$s 诊断所得的最佳单项改动。各项均单独评估，合在一起的效果可能小于各项之和；采用前请先运行或与原情景比较。");
    private static final Phrase TITLE = new Phrase("%s with remedies", "%s（补短板）");
    private static final Phrase WHY = new Phrase(
            "%1$s: about %2$s people helped for %3$s yuan (%4$s for every 10,000)",
            "%1$s：约惠及 %2$s 人，投资 %3$s 元（每万元 %4$s 人）");

    private RemediesFile() {}

    /**
     * The text of the file.
     *
     * @param folder where it will be
     * @return empty if there is no relative path from the folder to the scenario
     */
    static Optional<String> text(Path folder, Path scenario, Diagnosis diagnosis, List<Remedy> remedies) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = scenario.toAbsolutePath().normalize();
        if (!Objects.equals(from.getRoot(), to.getRoot())) {
            return Optional.empty();
        }
        BilingualText name = diagnosis.world().scenario().name();
        List<LayoutWriter.Proposal> proposals = remedies.stream()
                .map(remedy -> new LayoutWriter.Proposal(remedy.outlet(), !remedy.isAdded(), why(diagnosis, remedy)))
                .toList();
        return Optional.of(LayoutWriter.text(
                from.relativize(to),
                new BilingualText(TITLE.in(Language.EN, name.en()), TITLE.in(Language.ZH, name.zh())),
                ABOUT.with(diagnosis.world().scenario().id()),
                lastPhase(diagnosis.world().scenario()),
                proposals));
    }

    /** A change of an outlet that a plan opens can only come after it is opened. */
    private static @Nullable Integer lastPhase(Scenario scenario) {
        Origin origin = scenario.origin();
        return origin == null || origin.phases().isEmpty()
                ? null
                : origin.phases().get(origin.phases().size() - 1);
    }

    private static BilingualText why(Diagnosis diagnosis, Remedy remedy) {
        OutletType type = diagnosis.world().catalogue().type(remedy.type());
        BilingualText area = remedy.area().name();
        String helped = Figures.count(remedy.helped());
        String cost = Figures.count(remedy.costYuan());
        String each = Figures.decimal(remedy.helpedPerTenThousandYuan(), 1);
        return new BilingualText(
                WHY.with(type.name().en() + ", " + area.en(), helped, cost, each)
                        .en(),
                WHY.with(area.zh() + type.name().zh(), helped, cost, each).zh());
    }
}
