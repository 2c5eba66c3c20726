package livingcircle.features.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import livingcircle.features.FeatureException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, element by element. Names are told without their namespaces, of which there are two sets.
 * Document types, and with them entities, are refused.
 */
final class XmlPart implements AutoCloseable {

    private static final int MOST_DEPTH = 100;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream part) throws IOException {
        in = new BufferedInputStream(part);
        try {
            reader = FACTORY.createXMLStreamReader(decoded());
        } catch (XMLStreamException e) {
            throw unlessOfTheArchive(e);
        }
    }

    /** As characters, of which workbooks have these encodings only: the JDK's parser prints bytes that do not fit. */
    private Reader decoded() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        byte[] begin = in.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(begin, BYTE_ORDER_MARK)) {
            in.reset();
        }
        boolean isWide = begin.length > 1 && (begin[0] & begin[1] & 0xfe) == 0xfe;
        return new InputStreamReader(in, (isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on and tells what came, as {@link XMLStreamConstants} has it; everything ends with END_DOCUMENT. */
    int next() {
        int event = advance();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw FeatureException.of(
                    0,
                    "declares a document type, as no workbook does",
                    "含有文档类型声明，不是正常的工作簿",
                    "open it in a spreadsheet program and save it as .xlsx",
                    "请用表格软件打开并另存为 .xlsx");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > MOST_DEPTH) {
            throw Archive.noWorkbook();
        }
        return event;
    }

    private int advance() {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (FeatureException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // of texts that are no XML the JDK's parser stumbles over some with unchecked exceptions
            throw unlessOfTheArchive(e);
        }
    }

    private static FeatureException unlessOfTheArchive(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FeatureException fault) {
                return fault;
            }
        }
        return Archive.noWorkbook();
    }

    /** Goes on to the next element that begins, and tells whether there is one. */
    boolean toElement() {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The element that begins or ends. */
    String name() {
        return reader.getLocalName();
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Text between elements. */
    String text() {
        return reader.getText();
    }

    /** An attribute of the element that begins, of any namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is true or false. */
    boolean isSet(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /**
     * The texts of all elements {@code t} up to the end of the one that begins, apart from those that tell how to
     * pronounce it.
     */
    String richText() {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        int phonetic = Integer.MAX_VALUE;
        boolean isText = false;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                isText = name().equals("t");
                phonetic = name().equals("rPh") ? Math.min(phonetic, depth) : phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isText = false;
                phonetic = depth < phonetic ? Integer.MAX_VALUE : phonetic;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Archive.noWorkbook();
            } else if (isText && phonetic == Integer.MAX_VALUE && isCharacters(event)) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** All text up to the end of the element that begins. */
    String plainText() {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Archive.noWorkbook();
            }
            if (isCharacters(event)) {
                text.append(text());
            }
        }
        return text.toString();
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
