package livingcircle.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.base.Language;
import livingcircle.model.Alternative;
import livingcircle.model.Standing;
import livingcircle.model.WatchedNeed;
import livingcircle.model.Way;
import livingcircle.text.Figures;
import livingcircle.world.World;

/**
 * The best alternatives of a choice with their terms, as cells: the name first, then minutes, groups of terms, total and
 * chance. Groups that no alternative has anything of are left out.
 *
 * @param header names of the columns
 * @param rows the alternatives, the best first; what was chosen is marked
 * @param rest what else there was, and what could not be chosen with why; empty if nothing
 */
public record ChoiceTable(List<String> header, List<List<String>> rows, String rest) {

    private static final String FIRST = "> ";
    private static final String SECOND = "~ ";
    private static final String OTHER = "  ";
    private static final double SMALL = 0.005;

    public ChoiceTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** @param most how many alternatives, what was chosen and going without apart */
    public static ChoiceTable of(World world, WatchedNeed need, int most, Language language) {
        NeedWords words = new NeedWords(world, language);
        List<Alternative> shown = shown(need, most);
        List<TermGroup> groups = Arrays.stream(TermGroup.values())
                .filter(group -> shown.stream().anyMatch(a -> Math.abs(group.of(a)) >= SMALL))
                .toList();
        List<String> header = new ArrayList<>();
        header.add(OTHER + ExplainText.ALTERNATIVE.in(language));
        header.add(ExplainText.MINUTES.in(language));
        groups.forEach(group -> header.add(group.text().in(language)));
        header.add(ExplainText.TOTAL.in(language));
        header.add(ExplainText.CHANCE.in(language));
        List<List<String>> rows = new ArrayList<>();
        for (Alternative alternative : shown) {
            List<String> row = new ArrayList<>();
            row.add(mark(need, alternative) + words.name(alternative));
            row.add(Figures.decimal(alternative.minutes(), 1));
            groups.forEach(group -> row.add(Figures.signed(group.of(alternative), 2)));
            row.add(Figures.signed(alternative.utility(), 2));
            row.add(Figures.percent(alternative.probability(), 1));
            rows.add(List.copyOf(row));
        }
        return new ChoiceTable(header, rows, rest(need, shown.size(), language));
    }

    private static String mark(WatchedNeed need, Alternative alternative) {
        if (alternative.equals(need.first())) {
            return FIRST;
        }
        return need.findSecond().filter(alternative::equals).isPresent() ? SECOND : OTHER;
    }

    private static List<Alternative> shown(WatchedNeed need, int most) {
        List<Alternative> choosable =
                need.alternatives().stream().filter(Alternative::canBeChosen).toList();
        Set<Alternative> kept = new LinkedHashSet<>(choosable.subList(0, Math.min(most, choosable.size())));
        kept.add(need.first());
        need.findSecond().ifPresent(kept::add);
        choosable.stream().filter(a -> a.way() == Way.WITHOUT).forEach(kept::add);
        return choosable.stream().filter(kept::contains).toList();
    }

    private static String rest(WatchedNeed need, int shown, Language language) {
        List<String> parts = new ArrayList<>();
        long more =
                need.alternatives().stream().filter(Alternative::canBeChosen).count() - shown;
        if (more > 0) {
            parts.add(ExplainText.MORE.in(language, more));
        }
        String others = Arrays.stream(Standing.values())
                .filter(standing -> standing != Standing.OPEN && count(need, standing) > 0)
                .map(standing ->
                        ExplainText.NOT_CHOOSABLE.in(language, standing.text().in(language), count(need, standing)))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
        if (!others.isEmpty()) {
            parts.add(ExplainText.NOT_AT_ALL.in(language, others));
        }
        return String.join(language == Language.ZH ? "；" : "; ", parts);
    }

    private static long count(WatchedNeed need, Standing standing) {
        return need.alternatives().stream()
                .filter(a -> a.standing() == standing)
                .count();
    }
}
