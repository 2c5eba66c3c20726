package livingcircle.features.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells name by their number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    /** @param in the part with the texts, or null if there is none */
    static SharedTexts read(@Nullable InputStream in) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (in != null) {
            try (XmlPart xml = new XmlPart(in)) {
                while (xml.toElement()) {
                    if (xml.name().equals("si")) {
                        shared.texts.add(xml.richText());
                    }
                }
            }
        }
        return shared;
    }

    /** The text of a number from 0, or null if there is none. */
    @Nullable
    String find(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
