package livingcircle.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.text.TextBook;
import org.jspecify.annotations.Nullable;

/** The texts of {@code --help} in one language, under the keys that Picocli looks for; {@code %n} breaks a line. */
final class HelpText extends ResourceBundle {

    private static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.putAll(CommonHelp.TEXTS);
        TEXTS.putAll(SimulationHelp.TEXTS);
        TEXTS.putAll(PlanningHelp.TEXTS);
        TEXTS.putAll(ResultsHelp.TEXTS);
        TEXTS.putAll(ImportHelp.TEXTS);
        TEXTS.putAll(InitHelp.TEXTS);
        TEXTS.putAll(ValidateHelp.TEXTS);
        TEXTS.putAll(ExportHelp.TEXTS);
    }

    private final Language language;

    HelpText(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        BilingualText text = TEXTS.find(key);
        return text == null ? null : text.in(language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.all().keySet());
    }
}
