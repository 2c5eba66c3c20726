package livingcircle.console;

import livingcircle.acceptance.Silence;
import livingcircle.acceptance.Verdict;
import livingcircle.base.Language;
import livingcircle.scenario.rules.Rule;
import livingcircle.statistics.MeanInterval;
import livingcircle.text.Figures;

/** The cells of a verdict's line. */
final class VerdictCells {

    private static final String SHARE = "_share";

    private final Language language;

    VerdictCells(Language language) {
        this.language = language;
    }

    /** The sign, the word and, where a rule says nothing, why. */
    String outcome(Verdict verdict) {
        String word = AcceptanceText.outcome(verdict.outcome()).in(language);
        Silence silence = verdict.silence();
        return silence == null ? word : word + ": " + silence.text().in(language);
    }

    String measured(Verdict verdict) {
        return figure(verdict.rule().metric(), verdict.measured().mean());
    }

    /** The two ends; a dash if they are not known, or if all runs gave the same. */
    String interval(Verdict verdict) {
        MeanInterval measured = verdict.measured();
        if (!measured.isKnown() || measured.halfWidth() == 0) {
            return Figures.UNKNOWN;
        }
        String metric = verdict.rule().metric();
        return AcceptanceText.FROM_TO.in(language, figure(metric, measured.lower()), figure(metric, measured.upper()));
    }

    String asked(Rule rule) {
        return rule.bound().sign() + " "
                + figure(rule.metric(), rule.threshold().value());
    }

    String beside(Verdict verdict) {
        String metric = verdict.rule().beside();
        MeanInterval beside = verdict.beside();
        return metric == null || beside == null ? "" : figure(metric, beside.mean());
    }

    /** A share as a percentage, a whole number as such, any other with one decimal. */
    static String figure(String metric, double value) {
        if (metric.endsWith(SHARE)) {
            return Figures.percent(value);
        }
        return Figures.decimal(value, value == Math.rint(value) ? 0 : 1);
    }
}
