package livingcircle.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import livingcircle.base.Language;

/** Which language the user wants, known before the command line is parsed, so that its faults are told in it. */
final class Languages {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Languages() {}

    /** The language of {@code --lang}, else that of the environment, else English. */
    static Language choose(List<String> args, Map<String, String> environment) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith("--lang=")) {
                return of(arg.substring("--lang=".length()));
            }
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return of(args.get(i + 1));
            }
        }
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Languages::of)
                .orElse(Language.EN);
    }

    private static Language of(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }
}
