package livingcircle.report;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block;
import livingcircle.page.Block.Card;
import livingcircle.page.Block.Cards;
import livingcircle.page.Block.Heading;
import livingcircle.page.Block.Sentence;
import livingcircle.page.Section;
import livingcircle.results.LoadedTable;
import livingcircle.statistics.MeanInterval;
import livingcircle.text.PrintedFigures;

/** The sections at the head of the report: what was asked, and the headline numbers. */
final class Opening {

    private static final double CONFIDENCE = MeanInterval.DEFAULT_CONFIDENCE;

    private Opening() {}

    /** A sentence for each folder. */
    static Section asked(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            blocks.add(new Sentence(
                    Say.with(ReportText.OF_FOLDER, folder.kind().title().with(), question(folder))));
        }
        return new Section("asked", ReportText.ASKED.with(), blocks);
    }

    private static BilingualText question(ReportFolder folder) {
        BilingualText name = folder.name();
        String days = PrintedFigures.count(folder.count("days"));
        String warmup = PrintedFigures.count(folder.count("warmup_days"));
        String replications = PrintedFigures.count(folder.count("replications"));
        return switch (folder.kind()) {
            case RUN ->
                Say.with(
                        ReportText.ASKED_RUN,
                        BilingualText.of(PrintedFigures.count(folder.get("runs").number(0, "residents"))),
                        name,
                        BilingualText.of(days),
                        BilingualText.of(warmup),
                        BilingualText.of(replications));
            case COMPARISON ->
                Say.with(
                        ReportText.ASKED_COMPARISON,
                        name,
                        Say.list(folder.texts("compared_with").stream()
                                .map(layout -> Say.with(ReportText.QUOTED, folder.layoutName(layout)))
                                .toList()),
                        BilingualText.of(replications),
                        BilingualText.of(days),
                        BilingualText.of(warmup));
            case CHECK ->
                Say.with(
                        ReportText.ASKED_CHECK,
                        name,
                        BilingualText.of(replications),
                        BilingualText.of(days),
                        BilingualText.of(warmup));
            case DIAGNOSIS -> Say.with(ReportText.ASKED_DIAGNOSIS, name);
            case STUDY ->
                Say.with(
                        ReportText.ASKED_STUDY,
                        name,
                        BilingualText.of(PrintedFigures.count(folder.count("runs"))),
                        BilingualText.of(PrintedFigures.count(folder.count("points"))),
                        BilingualText.of(
                                folder.manifest().path("design").path("kind").asString("")));
        };
    }

    /** Cards for each folder that has headline numbers. */
    static Section headlines(List<ReportFolder> folders) {
        List<Block> blocks = new ArrayList<>();
        for (ReportFolder folder : folders) {
            switch (folder.kind()) {
                case RUN, CHECK -> addRun(blocks, folder);
                case COMPARISON -> addComparison(blocks, folder);
                case DIAGNOSIS, STUDY -> {
                    continue;
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Say.get(ReportText.NO_HEADLINES, folders));
        }
        return new Section("headlines", ReportText.HEADLINES.with(), blocks);
    }

    private static void addRun(List<Block> blocks, ReportFolder folder) {
        LoadedTable runs = folder.get("runs");
        blocks.add(
                new Heading(Say.with(ReportText.OF_FOLDER, folder.kind().title().with(), folder.name())));
        List<Card> cards = new ArrayList<>();
        for (Measure measure : Measure.HEADLINES) {
            MeanInterval mean = MeanInterval.of(runs.numbers(measure.column()), CONFIDENCE);
            cards.add(new Card(
                    measure.label().with(), BilingualText.of(measure.value(mean.mean())), sureness(mean, measure)));
        }
        blocks.add(new Cards(cards));
        double needs = Say.mean(runs, "needs");
        blocks.add(new Sentence(ReportText.HEADLINE_NEEDS.with(
                PrintedFigures.count(needs),
                PrintedFigures.count(Say.mean(runs, "visits")),
                PrintedFigures.count(Say.mean(runs, "orders")),
                PrintedFigures.count(Say.mean(runs, "unmet")),
                PrintedFigures.percent(Say.mean(runs, "unmet") / needs))));
    }

    private static BilingualText sureness(MeanInterval mean, Measure measure) {
        if (!mean.isKnown()) {
            return ReportText.ONE_RUN.with();
        }
        return mean.halfWidth() == 0
                ? ReportText.ALL_EQUAL.with(mean.count())
                : ReportText.INTERVAL_OF.with(measure.value(mean.lower()), measure.value(mean.upper()));
    }

    private static void addComparison(List<Block> blocks, ReportFolder folder) {
        for (String layout : folder.texts("compared_with")) {
            Differences differences = new Differences(folder, layout);
            blocks.add(new Heading(
                    Say.with(ReportText.OF_FOLDER, folder.kind().title().with(), folder.layoutName(layout))));
            List<Card> cards = new ArrayList<>();
            for (Measure measure : Measure.HEADLINES) {
                differences
                        .find("runs", "all", measure)
                        .ifPresent(d -> cards.add(new Card(measure.label().with(), d.fromTo(), d.sureness())));
            }
            blocks.add(new Cards(cards));
        }
    }
}
