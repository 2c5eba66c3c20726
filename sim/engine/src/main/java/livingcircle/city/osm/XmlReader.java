package livingcircle.city.osm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import livingcircle.base.BilingualText;
import livingcircle.city.osm.OsmRelation.Member;
import livingcircle.city.osm.OsmRelation.MemberType;

/**
 * Reads the XML format as written by openstreetmap.org, Overpass, JOSM and osmium. Document types and entities are
 * refused, so that a map can neither read other files nor grow without end.
 */
final class XmlReader {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_CHILDREN = 1_000_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final ElementsBuilder elements;
    private final XMLStreamReader xml;

    private int depth;
    private int children;
    private long id;
    private double lon;
    private double lat;
    private boolean isDeleted;
    private SortedMap<String, String> tags = new TreeMap<>();
    private final List<Long> nodes = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    XmlReader(ElementsBuilder elements, InputStream in) throws XMLStreamException, IOException {
        this.elements = elements;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.xml = factory.createXMLStreamReader(textOf(new TagGapGuard(in)));
    }

    /** The text of a file, which is always UTF-8, without a byte order mark. The JDK's own decoder prints errors. */
    private static Reader textOf(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.DTD ->
                    throw problem(
                            new BilingualText(
                                    "it has a document type (DOCTYPE), which maps never have",
                                    "含有文档类型声明（DOCTYPE），地图文件不应有此内容"),
                            new BilingualText("remove it, or export the map again", "请删除该声明，或重新导出地图"));
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    /** The next event; the JDK's parser and unpackers stumble over some damage with unchecked exceptions. */
    private int next() throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(String.valueOf(e.getMessage()), xml.getLocation(), e);
        }
    }

    private void start(String name) throws XMLStreamException {
        depth++;
        if (depth == 1 && !name.equals("osm")) {
            throw otherRoot(name);
        }
        if (depth > MAX_DEPTH || ++children > MAX_CHILDREN) {
            throw problem(
                    new BilingualText(
                            "its elements are nested too deeply or have too many parts for a map",
                            "元素嵌套过深或组成部分过多，不像地图"),
                    OsmException.GET_AGAIN);
        }
        switch (name) {
            case "node", "way", "relation" -> begin(name);
            case "tag" -> tags.put(elements.shared(attribute("k")), elements.shared(attribute("v")));
            case "nd" -> nodeReference();
            case "member" -> member();
            case "remark" -> remark();
            default -> {}
        }
    }

    private OsmException otherRoot(String name) {
        return problem(
                new BilingualText(
                        "it is an XML file of <" + name + ">, not of <osm>", "XML 根元素是 <" + name + ">，不是 <osm>"),
                new BilingualText(
                        "export the map as OSM XML or PBF; change files (.osc) and web pages are not maps",
                        "请将地图导出为 OSM XML 或 PBF；变更文件（.osc）和网页不是地图"));
    }

    private void begin(String name) {
        children = 0;
        tags = new TreeMap<>();
        nodes.clear();
        members.clear();
        isDeleted = "delete".equals(find("action")) || "false".equals(find("visible"));
        id = whole("id");
        if (name.equals("node") && !isDeleted) {
            lon = decimal("lon");
            lat = decimal("lat");
        }
    }

    private void nodeReference() {
        long node = whole("ref");
        nodes.add(node);
        if (!find("lon").isEmpty()) {
            elements.placeOfWayNode(node, decimal("lon"), decimal("lat"));
        }
    }

    private void member() {
        MemberType type =
                switch (attribute("type")) {
                    case "node" -> MemberType.NODE;
                    case "way" -> MemberType.WAY;
                    case "relation" -> MemberType.RELATION;
                    default ->
                        throw badAttribute(
                                "type", new BilingualText("node, way or relation", "“node”“way”或“relation”"));
                };
        members.add(new Member(type, whole("ref"), elements.shared(find("role"))));
    }

    private void remark() throws XMLStreamException {
        StringBuilder written = new StringBuilder();
        while (next() == XMLStreamConstants.CHARACTERS) {
            written.append(xml.getText());
        }
        String text = written.toString().strip();
        throw problem(
                new BilingualText("the server broke off with '" + text + "'", "服务器中途停止，提示“" + text + "”"),
                new BilingualText("ask for a smaller area and download it again", "请缩小范围后重新下载"));
    }

    private void end(String name) {
        depth--;
        if (isDeleted) {
            return;
        }
        switch (name) {
            case "node" -> elements.node(id, lon, lat, tags);
            case "way" ->
                elements.way(id, nodes.stream().mapToLong(Long::longValue).toArray(), tags);
            case "relation" -> elements.relation(id, members, tags);
            default -> {}
        }
    }

    private String find(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            String element = "<" + xml.getLocalName() + ">";
            throw problem(
                    new BilingualText(element + " lacks the attribute '" + name + "'", element + " 缺少属性“" + name + "”"),
                    OsmException.GET_AGAIN);
        }
        return value;
    }

    private long whole(String name) {
        try {
            return Long.parseLong(attribute(name));
        } catch (NumberFormatException e) {
            throw badAttribute(name, new BilingualText("a whole number", "整数"));
        }
    }

    private double decimal(String name) {
        try {
            return Double.parseDouble(attribute(name));
        } catch (NumberFormatException e) {
            throw badAttribute(name, new BilingualText("a number", "数值"));
        }
    }

    private OsmException badAttribute(String name, BilingualText expected) {
        String attribute = name + "=\"" + find(name) + "\"";
        String element = "<" + xml.getLocalName() + ">";
        return problem(
                new BilingualText(
                        attribute + " of " + element + " is not " + expected.en(),
                        element + " 的 " + attribute + " 无效，应为" + expected.zh()),
                OsmException.GET_AGAIN);
    }

    private OsmException problem(BilingualText problem, BilingualText mend) {
        int line = xml.getLocation().getLineNumber();
        return new OsmException(
                elements.file(),
                new BilingualText("line " + line + ": " + problem.en(), "第 " + line + " 行：" + problem.zh()),
                mend);
    }
}
