package livingcircle.scenario.imports;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.city.osm.OsmFinding;
import livingcircle.scenario.imports.MappedFacilities.TagCount;

/** The import report for people: what was found, assumed and left out, and every tag that was not mapped. */
public final class ImportReportText {

    private final ImportPlan plan;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ImportReportText(ImportPlan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /** The report as lines of text that end with a line feed. */
    public static String of(ImportPlan plan, Language language) {
        ImportReportText report = new ImportReportText(plan, language);
        report.write();
        return report.text.toString();
    }

    private void write() {
        line(new BilingualText("Import of ", "导入：").in(language)
                + plan.city().name().in(language));
        findings(OsmFinding.Kind.FOUND, new BilingualText("Found", "地图中有"));
        findings(OsmFinding.Kind.ASSUMED, new BilingualText("Assumed", "假设"));
        findings(OsmFinding.Kind.LEFT_OUT, new BilingualText("Left out", "未采用"));
        tags(
                plan.facilities().mappedTags(),
                new BilingualText("Facilities that became outlets, by tag", "成为网点的设施（按标签）"));
        tags(plan.facilities().unmappedTags(), new BilingualText("Facilities that did not, by tag", "未成为网点的设施（按标签）"));
        line("");
        line(new BilingualText(
                        "Map data © OpenStreetMap contributors, ODbL 1.0: say so wherever you show it.",
                        "地图数据 © OpenStreetMap 贡献者，ODbL 1.0：展示时请注明。")
                .in(language));
    }

    private void findings(OsmFinding.Kind kind, BilingualText title) {
        heading(title);
        plan.report().findings().stream()
                .filter(f -> f.kind() == kind && f.count() > 0)
                .forEach(f -> line("  " + f.text().in(language)));
    }

    private void tags(List<TagCount> counts, BilingualText title) {
        heading(title);
        counts.forEach(c -> line("  " + c.key() + "=" + c.value() + " " + c.count()));
        int total = counts.stream().mapToInt(TagCount::count).sum();
        line("  " + new BilingualText("in all ", "合计 ").in(language) + total);
    }

    private void heading(BilingualText title) {
        line("");
        line(title.in(language));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
