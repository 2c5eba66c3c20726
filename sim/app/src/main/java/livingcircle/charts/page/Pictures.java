package livingcircle.charts.page;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import livingcircle.charts.style.ChartStyle;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a page as PNG at twice its size and as SVG with text as outlines, both the same byte for byte each time. */
public final class Pictures {

    private static final int SCALE = 2;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private Pictures() {}

    public static void writePng(ChartPage page, Path file) throws IOException {
        // given a file that it cannot open, ImageIO itself prints the trace
        try (OutputStream out = Files.newOutputStream(file)) {
            if (!ImageIO.write(image(page), "png", out)) {
                throw new IOException("this Java cannot write PNG");
            }
        }
    }

    static BufferedImage image(ChartPage page) {
        PagePainter painter = new PagePainter(page);
        BufferedImage image =
                new BufferedImage(ChartStyle.PAGE_WIDTH * SCALE, painter.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        painter.paint(g);
        g.dispose();
        return image;
    }

    public static void writeSvg(ChartPage page, Path file) throws IOException {
        PagePainter painter = new PagePainter(page);
        Document document = newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        String prefix = prefixOf(file);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID(kind);
            }
        });
        SvgGlyphs glyphs = new SvgGlyphs(document, prefix);
        SVGGraphics2D g = new SvgPen(context, glyphs);
        g.setSVGCanvasSize(new Dimension(ChartStyle.PAGE_WIDTH, painter.height()));
        painter.paint(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + ChartStyle.PAGE_WIDTH + " " + painter.height());
        root.insertBefore(glyphs.definitions(), root.getFirstChild());
        root.insertBefore(text(document, "desc", page.finding()), root.getFirstChild());
        root.insertBefore(text(document, "title", page.title()), root.getFirstChild());
        Files.writeString(file, textOf(root));
    }

    /** Begins the ids of a picture, so that many pictures may stand in one page. */
    private static String prefixOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.')) + "-";
    }

    private static Element text(Document document, String name, String content) {
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(content));
        return element;
    }

    /** The element as a file, without the document type that would send readers to the network. */
    private static String textOf(Element root) throws IOException {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(text));
            return text.append('\n').toString();
        } catch (TransformerException e) {
            throw new IOException("the chart cannot be written as SVG", e);
        }
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
