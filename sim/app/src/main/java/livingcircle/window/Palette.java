package livingcircle.window;

import java.awt.Color;
import livingcircle.base.Language;
import livingcircle.outlets.OutletClass;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/**
 * Colours of the window that people with any colour vision can tell apart: outlets in those of Okabe and Ito (2008),
 * satisfaction in a brown to teal scale (BrBG of ColorBrewer).
 */
final class Palette {

    static final Color PAPER = new Color(0xFBFAF7);
    static final Color INK = new Color(0x222222);
    static final Color QUIET = new Color(0x5A5A5A);
    static final Color GRID = new Color(0xDADADA);
    static final Color STREET = new Color(0xD9D5CC);
    static final Color MAIN_ROAD = new Color(0xC4BCAB);
    static final Color WAY = new Color(0x222222);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color BLUE = new Color(0x0072B2);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color PURPLE = new Color(0xAA4499);
    static final Color UNKNOWN = new Color(0xB9B9B9);

    private static final Color[] SCORES = {
        new Color(0x8C510A), new Color(0xDFB56B), new Color(0x80CDC1), new Color(0x01665E)
    };
    private static final double LOW_SCORE_BELOW_BASIC = 10;

    private final double[] bounds;

    /** @param scoring where satisfaction begins */
    Palette(SatisfactionParameters scoring) {
        bounds = new double[] {scoring.basicScore() - LOW_SCORE_BELOW_BASIC, scoring.basicScore(), scoring.strictScore()
        };
    }

    /** Classes of scores: number of colours. */
    static int classes() {
        return SCORES.length;
    }

    static Color ofClass(int scoreClass) {
        return SCORES[scoreClass];
    }

    /** What a class of scores holds. */
    String text(int scoreClass, Language language) {
        if (scoreClass == 0) {
            return WindowText.BELOW.in(language, figure(0));
        }
        Phrase phrase = scoreClass == bounds.length ? WindowText.FROM : WindowText.BETWEEN;
        return scoreClass == bounds.length
                ? phrase.in(language, figure(scoreClass - 1))
                : phrase.in(language, figure(scoreClass - 1), figure(scoreClass));
    }

    private String figure(int bound) {
        return Figures.decimal(bounds[bound], 0);
    }

    /** Colour of a score 0–100; NaN is not known. */
    Color ofScore(double score) {
        if (Double.isNaN(score)) {
            return UNKNOWN;
        }
        int scoreClass = 0;
        while (scoreClass < bounds.length && score >= bounds[scoreClass]) {
            scoreClass++;
        }
        return SCORES[scoreClass];
    }

    static Color of(OutletClass outletClass) {
        return switch (outletClass) {
            case BASIC -> BLUE;
            case UPGRADE -> ORANGE;
            case PUBLIC -> PURPLE;
        };
    }
}
