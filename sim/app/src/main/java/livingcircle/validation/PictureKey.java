package livingcircle.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Outlet;
import livingcircle.page.Block.Sign;
import livingcircle.quality.Grade;
import livingcircle.quality.Quality;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;
import livingcircle.validation.ListedFindings.Group;

/** What the signs of the picture mean: those that it has, and no others. */
final class PictureKey {

    private static final int MIDDLE_X = 12;
    private static final int MIDDLE_Y = 8;

    private PictureKey() {}

    static List<Sign> of(Checked checked, ListedFindings findings) {
        Quality quality = checked.quality();
        List<Sign> signs = new ArrayList<>();
        for (Group group : findings.groups()) {
            if (!group.letter().isEmpty()) {
                signs.add(new Sign(
                        FindingMarks.sign(group, MIDDLE_X, MIDDLE_Y),
                        PageText.COUNTED.withTexts(
                                group.kind().text(),
                                BilingualText.of(PrintedFigures.count(quality.count(group.kind()))))));
            }
        }
        Arrays.stream(Grade.values())
                .filter(grade -> quality.count(grade) > 0)
                .forEach(grade -> signs.add(new Sign(
                        "<path class=\"area grade-" + grade + "\" d=\"M3 2h18v12h-18z\"/>",
                        PageText.COMMUNITY_OF_GRADE.with(grade.name()))));
        CityLayers city = checked.survey().city();
        List<Outlet> outlets = checked.survey().outlets();
        addDot(signs, "home", PageText.HOME, city != null && !city.homes().isEmpty());
        addDot(signs, "outlet", PageText.SURVEYED, outlets.stream().anyMatch(outlet -> !outlet.isSynthetic()));
        addDot(signs, "synthetic", PageText.SYNTHETIC, outlets.stream().anyMatch(Outlet::isSynthetic));
        return signs;
    }

    private static void addDot(List<Sign> signs, String style, Phrase text, boolean isDrawn) {
        if (isDrawn) {
            PathText dot = new PathText().dot(MIDDLE_X, MIDDLE_Y);
            signs.add(new Sign(Markup.path(style, dot), text.with()));
        }
    }
}
