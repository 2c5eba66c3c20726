package livingcircle.scenario.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;

/** Finds what a misspelt word may have meant. */
public final class Nearest {

    private static final int MOST_NAMED = 12;
    /** What is longer is no misspelt word, and to compare it would take long. */
    private static final int LONGEST_WORD = 100;

    private Nearest() {}

    /** The mend for an unknown word: the name it is likely to mean, else the known names. */
    public static BilingualText mend(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return new BilingualText("nothing is known here; delete it", "此处没有可用的名称，请删除");
        }
        if (word.length() > LONGEST_WORD) {
            return mend(word.substring(0, LONGEST_WORD), known);
        }
        String nearest = list(word, known, 1).get(0);
        if (isClose(word, nearest)) {
            return new BilingualText("did you mean '" + nearest + "'?", "是否应为“" + nearest + "”？");
        }
        List<String> named = known.size() <= MOST_NAMED ? List.copyOf(known) : list(word, known, MOST_NAMED);
        String more = known.size() > MOST_NAMED ? ", …" : "";
        return new BilingualText(
                "known are: " + String.join(", ", named) + more, "可用的有：" + String.join("、", named) + more);
    }

    /** The nearest names, the nearest first; of equally near ones the first in order. */
    static List<String> list(String word, Collection<String> known, int most) {
        return known.stream()
                .map(name -> new Candidate(name, distance(word, name)))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(most)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** Whether a word is likely to mean one of the known names, with which it has a letter in common. */
    static boolean isCloseToAny(String word, Collection<String> known) {
        return known.stream()
                .anyMatch(name -> isClose(word, name) && distance(word, name) < Math.max(word.length(), name.length()));
    }

    private static boolean isClose(String word, String name) {
        return distance(word, name) <= Math.max(2, Math.max(word.length(), name.length()) / 3);
    }

    /** Edit distance (Levenshtein 1966) without regard to upper and lower case. */
    static int distance(String word, String other) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
