package livingcircle.features.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles of cells show numbers as dates or times. */
final class Styles {

    private final Map<Integer, Moment> formats = new HashMap<>();
    private final List<Moment> styles = new ArrayList<>();

    /** @param in the part with the styles, or null if there is none */
    static Styles read(@Nullable InputStream in) throws IOException {
        Styles styles = new Styles();
        if (in != null) {
            try (XmlPart xml = new XmlPart(in)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) {
        boolean isOfCells = false;
        int depthOfStyles = 0;
        while (xml.toElement()) {
            switch (xml.name()) {
                case "numFmt" -> {
                    String code = xml.attribute("formatCode");
                    if (code != null) {
                        formats.put(Whole.of(xml.attribute("numFmtId")), Moment.ofCode(code));
                    }
                }
                case "cellXfs" -> {
                    isOfCells = true;
                    depthOfStyles = xml.depth();
                }
                case "xf" -> {
                    if (isOfCells && xml.depth() == depthOfStyles + 1) {
                        int format = Whole.of(xml.attribute("numFmtId"));
                        Moment known = formats.get(format);
                        styles.add(known == null ? Moment.ofBuiltIn(format) : known);
                    }
                }
                default -> isOfCells &= xml.depth() > depthOfStyles;
            }
        }
    }

    /** What a style shows numbers as; a style that is not there shows them as they are. */
    Moment get(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Moment.NONE;
    }
}
