package livingcircle.scenario.layers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for yes and no in tables. */
public final class YesNo {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "有", "√", "✓", "✔", "连锁", "对");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "0", "否", "无", "没有", "×", "✗", "✘", "不是", "非连锁", "单店", "个体");

    private YesNo() {}

    /** What a word says, or null if it says neither. */
    public static @Nullable Boolean find(String word) {
        String plain = ColumnDictionary.plain(word);
        if (YES.contains(plain)) {
            return true;
        }
        return NO.contains(plain) ? false : null;
    }
}
