package livingcircle.acceptance;

import java.util.Locale;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.scenario.rules.AskedAt;
import livingcircle.scenario.rules.RuleMetric;
import livingcircle.scenario.rules.Term;
import org.jspecify.annotations.Nullable;

/** The numbers that rules may ask about and that are no column of a table. */
public enum NamedMetric {
    CIRCLES_BUILT(
            Set.of(AskedAt.CITY),
            Set.of(Term.YEAR),
            new BilingualText(
                    "circles whose year is the year asked about or earlier; those without a year do not count",
                    "建设年份不晚于考核年份的生活圈数；未注明年份的不计")),
    BASIC_TYPES_PRESENT(
            Set.of(AskedAt.CITY, AskedAt.CIRCLE),
            Set.of(Term.REACHED_BY),
            new BilingualText(
                    "basic types expected on foot of which an outlet stands here, or which enough residents reach within 15"
                            + " minutes on foot at their own speed",
                    "应步行可达的基本保障类业态中，区域内有网点（含一店多能）或有足够比例居民以自身步速 15 分钟内可达的业态数")),
    BASIC_TYPES_PRESENT_SHARE(
            Set.of(AskedAt.CITY, AskedAt.CIRCLE),
            Set.of(Term.REACHED_BY),
            new BilingualText(
                    "the basic types present over all basic types that the catalogue expects on foot: an outlet of the type,"
                            + " main or added service, stands here, or enough residents reach one within 15 minutes on foot"
                            + " at their own speed",
                    "具备的基本保障类业态占目录中应步行可达的全部基本保障类业态的比例：区域内有该业态网点（含一店多能），或有足够比例居民以自身步速" + " 15 分钟内可达")),
    TYPE_OUTLETS(
            Set.of(AskedAt.CITY, AskedAt.CIRCLE),
            Set.of(Term.TYPE),
            new BilingualText(
                    "outlets here that offer the type, main or added service, and have not closed",
                    "区域内提供该业态且未关闭的网点数，含附加服务")),
    TYPE_COVERED_OF_AGE_SHARE(
            Set.of(AskedAt.CITY, AskedAt.CIRCLE),
            Set.of(Term.TYPE),
            new BilingualText(
                    "share of the residents for whom the type is meant by age who have an outlet of it within its minutes on"
                            + " foot at their own speed",
                    "业态适用年龄居民中，以自身步速在规定分钟内可达该业态者的比例"));

    private final Set<AskedAt> at;
    private final Set<Term> needs;
    private final BilingualText meaning;

    NamedMetric(Set<AskedAt> at, Set<Term> needs, BilingualText meaning) {
        this.at = at;
        this.needs = needs;
        this.meaning = meaning;
    }

    /** Its name in rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText meaning() {
        return meaning;
    }

    RuleMetric metric() {
        return new RuleMetric(id(), at, needs);
    }

    /** The metric of a name, or null if the name is that of a column. */
    public static @Nullable NamedMetric find(String id) {
        for (NamedMetric metric : values()) {
            if (metric.id().equals(id)) {
                return metric;
            }
        }
        return null;
    }
}
