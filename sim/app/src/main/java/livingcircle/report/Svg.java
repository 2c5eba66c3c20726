package livingcircle.report;

import java.util.regex.Pattern;

/** Drawings on their way from a file of their own into a page that holds several. */
final class Svg {

    private static final Pattern PROLOGUE = Pattern.compile("\\A.*?(?=<svg[\\s>])", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern URL = Pattern.compile("url\\(#([^)]+)\\)");
    private static final Pattern HREF = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script.*?</script>", Pattern.DOTALL);

    private Svg() {}

    /**
     * A drawing without its prologue and scripts, its ids made unique.
     *
     * @param prefix what its ids begin with in the page
     */
    static String inline(String svg, String prefix) {
        String body = SCRIPT.matcher(PROLOGUE.matcher(svg).replaceFirst("")).replaceAll("");
        body = ID.matcher(body).replaceAll("id=\"" + prefix + "-$1\"");
        body = URL.matcher(body).replaceAll("url(#" + prefix + "-$1)");
        return HREF.matcher(body).replaceAll("href=\"#" + prefix + "-$1\"");
    }
}
