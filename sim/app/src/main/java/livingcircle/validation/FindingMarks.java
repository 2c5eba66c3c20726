package livingcircle.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.city.GeoPoint;
import livingcircle.quality.Finding;
import livingcircle.validation.ListedFindings.Group;

/** Draws a mark for each finding that has a place; marks of listed findings lead to their rows. */
final class FindingMarks {

    private final PictureFrame frame;
    private final StringBuilder svg;
    /** How many marks stand at a place, so that the next ones stand beside. */
    private final Map<GeoPoint, Integer> marksAt = new HashMap<>();

    FindingMarks(PictureFrame frame, StringBuilder svg) {
        this.frame = frame;
        this.svg = svg;
    }

    void draw(ListedFindings findings) {
        findings.groups().forEach(this::drawOthers);
        findings.groups().forEach(this::drawListed);
    }

    private void drawOthers(Group group) {
        PathText path = new PathText();
        for (Finding finding : group.others()) {
            GeoPoint at = finding.at();
            if (at != null) {
                path.dot(frame.seenX(at), frame.seenY(at));
            }
        }
        svg.append(Markup.path("small sign " + style(group), path));
    }

    private void drawListed(Group group) {
        List<Finding> listed = group.listed();
        for (int i = 0; i < listed.size(); i++) {
            Finding finding = listed.get(i);
            GeoPoint at = finding.at();
            if (at != null) {
                int beside = marksAt.merge(at, 1, Integer::sum) - 1;
                svg.append("<a class=\"mark\" id=\"")
                        .append(group.markId(i))
                        .append("\" href=\"#")
                        .append(group.rowId(i))
                        .append(beside > 0 ? "\" style=\"--beside:" + beside : "")
                        .append("\">")
                        .append(Markup.title(PageText.MARK.withTexts(
                                finding.name(), group.kind().text(), finding.measured())))
                        .append(sign(group, frame.seenX(at), frame.seenY(at)))
                        .append("</a>");
            }
        }
    }

    /** The mark of a kind at a place, also for the key. */
    static String sign(Group group, long x, long y) {
        PathText dot = new PathText().dot(x, y);
        return Markup.path("halo " + style(group), dot)
                + Markup.path("sign " + style(group), dot)
                + "<text class=\"letter\" x=\"" + x + "\" y=\"" + y + "\" dy=\"0.36em\">" + group.letter() + "</text>";
    }

    private static String style(Group group) {
        return "kind-" + group.kind().id();
    }
}
