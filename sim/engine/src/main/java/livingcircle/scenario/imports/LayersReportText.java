package livingcircle.scenario.imports;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.layers.LayerCounts;

/** The report for people about an import of layers: rows read, used, left out and rejected, and what was assumed. */
public final class LayersReportText {

    /** The file beside the report that lists all rejected rows. */
    public static final String REJECTED = "rejected-rows.csv";

    private static final int MOST_LISTED = 20;

    private LayersReportText() {}

    /** The report as lines of text that end with a line feed. */
    public static String of(LayersPlan plan, Language language) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                new BilingualText("Import of ", "导入：").in(language)
                        + plan.city().name().in(language));
        line(text, "");
        line(text, new BilingualText("Layers", "图层").in(language));
        plan.layers().forEach(layer -> line(text, "  " + layer(layer).in(language)));
        line(text, "");
        line(text, new BilingualText("The town", "城镇").in(language));
        line(text, "  " + town(plan).in(language));
        line(text, "");
        line(text, new BilingualText("Assumed, or worth a look", "假设与需留意之处").in(language));
        plan.remarks().forEach(remark -> line(text, "  " + remark.in(language)));
        if (!plan.rejected().isEmpty()) {
            line(text, "");
            rejected(plan.rejected(), language, text);
        }
        return text.toString();
    }

    private static void rejected(List<Fault> faults, Language language, StringBuilder text) {
        line(text, new BilingualText("Rows left out because of faults", "因有错误而略去的行").in(language));
        List<Fault> listed = faults.subList(0, Math.min(MOST_LISTED, faults.size()));
        new InvalidInputException(listed).describe(language).lines().forEach(fault -> line(text, "  " + fault));
        int more = faults.size() - listed.size();
        line(
                text,
                "  "
                        + (more > 0
                                        ? new BilingualText(
                                                more + " more faults are listed in " + REJECTED,
                                                "另有 " + more + " 处错误，全部见 " + REJECTED)
                                        : new BilingualText("as a table: " + REJECTED, "列表见 " + REJECTED))
                                .in(language));
    }

    private static BilingualText layer(LayerCounts layer) {
        String file = layer.layer() + ": " + layer.file();
        String counts = layer.rowsRead() + " rows read, " + layer.rowsUsed() + " used";
        String countsZh = "读取 " + layer.rowsRead() + " 行，采用 " + layer.rowsUsed() + " 行";
        if (layer.rowsLeftOut() > 0) {
            counts += ", " + layer.rowsLeftOut() + " left out";
            countsZh += "，略去 " + layer.rowsLeftOut() + " 行";
        }
        if (layer.rowsRejected() > 0) {
            counts += ", " + layer.rowsRejected() + " rejected";
            countsZh += "，剔除 " + layer.rowsRejected() + " 行";
        }
        return new BilingualText(file + ": " + counts, file + "：" + countsZh);
    }

    private static BilingualText town(LayersPlan plan) {
        int streets = plan.city().streets().size();
        int homes = plan.city().homes().size();
        int communities = plan.city().communities().size();
        int outlets = plan.outlets().size();
        return new BilingualText(
                streets + " streets, " + homes + " homes in " + communities + " communities, " + outlets + " outlets",
                "街道 " + streets + " 段，住所 " + homes + " 处，社区 " + communities + " 个，网点 " + outlets + " 个");
    }

    private static void line(StringBuilder text, String content) {
        text.append(content).append('\n');
    }
}
