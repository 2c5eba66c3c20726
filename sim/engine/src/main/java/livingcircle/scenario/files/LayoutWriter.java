package livingcircle.scenario.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** Writes proposals as a layout file that changes a scenario, ready to be run, read and edited. */
public final class LayoutWriter {

    /**
     * A change that is proposed.
     *
     * @param outlet the outlet as it would be
     * @param isNew whether it is opened; else it stands already and its services are set
     * @param why a line that says why, in both languages
     */
    public record Proposal(Outlet outlet, boolean isNew, BilingualText why) {}

    private LayoutWriter() {}

    /**
     * The text of a layout file, which names its schema in {@link EditorSchemas#FOLDER} beside it.
     *
     * @param scenario the scenario that it changes, relative to the folder in which the file will be
     * @param about lines at the top of the file, in both languages
     * @param phase year of the changes, for a plan with phases its last or a later one; else null
     * @throws IllegalArgumentException if the path is absolute
     */
    public static String text(
            Path scenario, BilingualText name, BilingualText about, @Nullable Integer phase, List<Proposal> proposals) {
        if (scenario.isAbsolute()) {
            throw new IllegalArgumentException(scenario + " is not relative");
        }
        StringBuilder text = new StringBuilder(EditorSchemas.firstLine("layout"));
        comment(text, "", about);
        text.append("schema: 1\n");
        text.append("extends: ")
                .append(quoted(scenario.toString().replace('\\', '/')))
                .append('\n');
        text.append("name: ").append(bilingual(name)).append('\n');
        text.append(proposals.isEmpty() ? "changes: []\n" : "\nchanges:\n");
        for (Proposal proposal : proposals) {
            comment(text, "  ", proposal.why());
            text.append(proposal.isNew() ? open(proposal.outlet(), phase) : set(proposal.outlet(), phase));
        }
        return text.toString();
    }

    private static void comment(StringBuilder text, String indent, BilingualText lines) {
        lines.en()
                .lines()
                .forEach(line -> text.append(indent).append("# ").append(line).append('\n'));
        lines.zh()
                .lines()
                .forEach(line -> text.append(indent).append("# ").append(line).append('\n'));
    }

    private static String open(Outlet outlet, @Nullable Integer phase) {
        return String.format(
                Locale.ROOT,
                "  - open: {id: %s, name: %s, services: [%s], at: [%.6f, %.6f]%s}\n",
                quoted(outlet.id()),
                bilingual(outlet.name()),
                String.join(", ", outlet.types()),
                outlet.at().lon(),
                outlet.at().lat(),
                suffix(phase));
    }

    private static String set(Outlet outlet, @Nullable Integer phase) {
        return "  - set: {id: " + quoted(outlet.id()) + ", services: [" + String.join(", ", outlet.types()) + "]"
                + suffix(phase) + "}\n";
    }

    private static String suffix(@Nullable Integer phase) {
        return phase == null ? "" : ", phase: " + phase;
    }

    private static String bilingual(BilingualText text) {
        return "{en: " + quoted(text.en()) + ", zh: " + quoted(text.zh()) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
