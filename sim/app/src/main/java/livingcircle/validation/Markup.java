package livingcircle.validation;

import livingcircle.base.BilingualText;

/** Pieces of drawings as text. */
final class Markup {

    private Markup() {}

    /** A text that stands between tags or quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String path(String style, PathText path) {
        return path.isEmpty() ? "" : "<path class=\"" + style + "\" d=\"" + path + "\"/>";
    }

    /** A text of which the language of the page is seen. */
    static String text(String style, long x, long y, BilingualText text) {
        String at = "<text class=\"" + style + "\" x=\"" + x + "\" y=\"" + y + "\" lang=\"";
        return at + "en\">" + escaped(text.en()) + "</text>" + at + "zh\">" + escaped(text.zh()) + "</text>";
    }

    /** What a browser shows while the pointer rests on something; it knows no languages. */
    static String title(BilingualText text) {
        boolean isSame = text.en().equals(text.zh());
        return "<title>" + escaped(isSame ? text.en() : text.zh() + "\n" + text.en()) + "</title>";
    }
}
