package livingcircle.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;

/**
 * How far the data of a community can be trusted. A community has the best grade all of whose limits it keeps; one
 * without homes has the last, and one without outlets none of the first two: a survey that skipped it looks the same. The
 * limits are assumptions.
 */
public enum Grade {
    A(0.05, 0.1, 0.8, 1),
    B(0.1, 0.3, 0.5, 1),
    C(0.25, 0.6, 0.2, 0),
    D(1, 1, 0, 0);

    private final double mostWithFindings;
    private final double mostSynthetic;
    private final double leastKnown;
    private final int leastOutlets;

    Grade(double mostWithFindings, double mostSynthetic, double leastKnown, int leastOutlets) {
        this.mostWithFindings = mostWithFindings;
        this.mostSynthetic = mostSynthetic;
        this.leastKnown = leastKnown;
        this.leastOutlets = leastOutlets;
    }

    /** Of homes and outlets, 0–1. */
    public double mostWithFindings() {
        return mostWithFindings;
    }

    /** Of outlets, 0–1. */
    public double mostSynthetic() {
        return mostSynthetic;
    }

    /** Of outlets, 0–1. */
    public double leastKnown() {
        return leastKnown;
    }

    /** Outlets that must be known. */
    public int leastOutlets() {
        return leastOutlets;
    }

    /** What the grades ask for. */
    public static BilingualText rule() {
        StringBuilder en = new StringBuilder();
        StringBuilder zh = new StringBuilder();
        for (Grade grade : values()) {
            if (grade != D) {
                String findings = percent(grade.mostWithFindings);
                String synthetic = percent(grade.mostSynthetic);
                String known = percent(grade.leastKnown);
                en.append(grade).append(": at most ").append(findings);
                en.append(" of homes and outlets with warnings, at most ").append(synthetic);
                en.append(" of outlets filled in, at least ").append(known);
                en.append(" of outlets with known hours and area; ");
                zh.append(grade).append("：有警告的住所和网点不超过 ").append(findings);
                zh.append("，补全的网点不超过 ").append(synthetic);
                zh.append("，营业时间和面积均已知的网点不少于 ").append(known).append("；");
            }
        }
        return new BilingualText(
                en.append("D: the others, and communities without homes; without any outlet C at best")
                        .toString(),
                zh.append("D：其余，以及没有住所的社区；未见任何网点的社区至多为 C").toString());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    static Grade of(CommunityQuality community) {
        if (community.homes() > 0) {
            for (Grade grade : values()) {
                if (grade.misses(community).isEmpty()) {
                    return grade;
                }
            }
        }
        return D;
    }

    /** Why a community has its grade and none better. */
    static BilingualText reason(CommunityQuality community) {
        Grade grade = of(community);
        if (community.homes() == 0) {
            return new BilingualText("it has no homes", "没有住所");
        }
        if (grade == A) {
            return new BilingualText("keeps all limits", "各项均达标");
        }
        Grade better = values()[grade.ordinal() - 1];
        List<BilingualText> misses = better.misses(community);
        return new BilingualText(
                misses.stream().map(BilingualText::en).collect(Collectors.joining("; ")) + " (limits of " + better
                        + ")",
                misses.stream().map(BilingualText::zh).collect(Collectors.joining("；")) + "（" + better + " 级界限）");
    }

    /** The limits of this grade that a community does not keep. */
    private List<BilingualText> misses(CommunityQuality community) {
        List<BilingualText> misses = new ArrayList<>();
        if (community.shareWithFindings() > mostWithFindings) {
            misses.add(miss("with warnings over", "有警告的超过", mostWithFindings));
        }
        if (community.outlets() < leastOutlets) {
            misses.add(new BilingualText("no outlet known", "未见任何网点"));
        }
        if (community.outlets() > 0) {
            if (community.shareSynthetic() > mostSynthetic) {
                misses.add(miss("filled in over", "补全的超过", mostSynthetic));
            }
            if (community.shareKnown() < leastKnown) {
                misses.add(miss("hours and area known under", "时间和面积已知的不足", leastKnown));
            }
        }
        return misses;
    }

    private static BilingualText miss(String en, String zh, double limit) {
        return new BilingualText(en + " " + percent(limit), zh + " " + percent(limit));
    }
}
