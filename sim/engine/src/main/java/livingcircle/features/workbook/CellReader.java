package livingcircle.features.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import livingcircle.features.FeatureException;
import livingcircle.features.NumberText;
import org.jspecify.annotations.Nullable;

/** Reads one cell: a formula by the value that was last reckoned, a mistake such as {@code #N/A} by its name. */
final class CellReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");
    private static final int LONGEST_NUMBER = 60;

    private final SharedTexts texts;
    private final Styles styles;
    private final boolean is1904;

    CellReader(SharedTexts texts, Styles styles, boolean is1904) {
        this.texts = texts;
        this.styles = styles;
        this.is1904 = is1904;
    }

    /** The text of the cell that begins, up to its end; empty if it has none. */
    String read(XmlPart xml, int row) {
        String type = xml.attribute("t");
        int style = Whole.of(xml.attribute("s"));
        String value = "";
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Archive.noWorkbook();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> value = xml.plainText();
                    case "is" -> value = xml.richText();
                    default -> {
                        // a formula, or what extensions add
                    }
                }
            }
        }
        return text(type, style, value, row);
    }

    private String text(@Nullable String type, int style, String value, int row) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> {
                String text = texts.find(Whole.of(value.strip()));
                if (text == null) {
                    throw FeatureException.of(
                            row,
                            "names a text that the workbook lacks",
                            "引用了工作簿中没有的文字",
                            "open it in a spreadsheet program and save it as .xlsx",
                            "请用表格软件打开并另存为 .xlsx");
                }
                yield text;
            }
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "true" : "false";
            case "n" -> number(value.strip(), styles.get(style));
            default -> value;
        };
    }

    /** What is no number stays as it is, for the reader of the table to see. */
    private String number(String text, Moment moment) {
        if (moment == Moment.NONE && WHOLE.matcher(text).matches()) {
            return NumberText.of(new BigDecimal(text));
        }
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            return text;
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? moment.text(number, is1904) : text;
    }
}
