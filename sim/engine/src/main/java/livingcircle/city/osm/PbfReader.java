package livingcircle.city.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Osmformat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import livingcircle.base.BilingualText;
import livingcircle.city.osm.OsmRelation.Member;
import livingcircle.city.osm.OsmRelation.MemberType;
import org.jspecify.annotations.Nullable;

/** Reads the PBF format. Bounds and metadata of the file are not used, since extracts often have them wrong. */
final class PbfReader {

    private static final Set<String> FEATURES = Set.of("OsmSchema-V0.6", "DenseNodes");
    private static final double DEGREES_PER_UNIT = 1e-9;

    private final ElementsBuilder elements;
    private final PbfBlocks blocks;

    PbfReader(ElementsBuilder elements, InputStream in) {
        this.elements = elements;
        this.blocks = new PbfBlocks(elements.file(), in);
    }

    void read() throws IOException {
        boolean hasHeader = false;
        for (PbfBlocks.@Nullable Block block = blocks.next(); block != null; block = blocks.next()) {
            try {
                if (block.type().equals("OSMHeader")) {
                    check(Osmformat.HeaderBlock.parseFrom(block.data()).getRequiredFeaturesList());
                    hasHeader = true;
                } else if (block.type().equals("OSMData") && hasHeader) {
                    new BlockContent(Osmformat.PrimitiveBlock.parseFrom(block.data())).read();
                } else if (!hasHeader) {
                    throw blocks.damaged(null);
                }
            } catch (InvalidProtocolBufferException | IndexOutOfBoundsException e) {
                throw blocks.damaged(e); // out of bounds: the block points outside its own tables
            }
        }
        if (!hasHeader) {
            throw new OsmException(elements.file(), new BilingualText("it is empty", "文件为空"), OsmException.GET_AGAIN);
        }
    }

    private void check(List<String> requiredFeatures) {
        for (String feature : requiredFeatures) {
            if (!FEATURES.contains(feature)) {
                throw unknownFeature(feature);
            }
        }
    }

    private OsmException unknownFeature(String feature) {
        return new OsmException(
                elements.file(),
                new BilingualText(
                        "it needs the feature '" + feature + "', which is not supported", "不支持所需的特性“" + feature + "”"),
                new BilingualText(
                        "export a plain map without history, for instance with 'osmium cat'",
                        "请导出不含历史版本的普通地图，如用“osmium cat”"));
    }

    /** The elements of one block, which have texts, scale and offset in common. */
    private final class BlockContent {

        private final Osmformat.PrimitiveBlock block;
        private final @Nullable String[] texts;

        BlockContent(Osmformat.PrimitiveBlock block) {
            this.block = block;
            this.texts = new String[block.getStringtable().getSCount()];
        }

        void read() {
            for (Osmformat.PrimitiveGroup group : block.getPrimitivegroupList()) {
                group.getNodesList()
                        .forEach(n -> node(n.getId(), n.getLon(), n.getLat(), tags(n.getKeysList(), n.getValsList())));
                dense(group.getDense());
                group.getWaysList().forEach(this::way);
                group.getRelationsList().forEach(this::relation);
            }
        }

        private void dense(Osmformat.DenseNodes nodes) {
            long id = 0;
            long lon = 0;
            long lat = 0;
            int at = 0;
            for (int i = 0; i < nodes.getIdCount(); i++) {
                id += nodes.getId(i);
                lon += nodes.getLon(i);
                lat += nodes.getLat(i);
                SortedMap<String, String> tags = new TreeMap<>();
                for (; at < nodes.getKeysValsCount() && nodes.getKeysVals(at) != 0; at += 2) {
                    tags.put(text(nodes.getKeysVals(at)), text(nodes.getKeysVals(at + 1)));
                }
                at++;
                node(id, lon, lat, tags);
            }
        }

        private void node(long id, long lon, long lat, SortedMap<String, String> tags) {
            elements.node(id, degrees(block.getLonOffset(), lon), degrees(block.getLatOffset(), lat), tags);
        }

        private double degrees(long offset, long value) {
            return (offset + block.getGranularity() * value) * DEGREES_PER_UNIT;
        }

        private void way(Osmformat.Way way) {
            long[] nodes = new long[way.getRefsCount()];
            boolean hasPlaces = way.getLonCount() == nodes.length && way.getLatCount() == nodes.length;
            long id = 0;
            long lon = 0;
            long lat = 0;
            for (int i = 0; i < nodes.length; i++) {
                id += way.getRefs(i);
                nodes[i] = id;
                if (hasPlaces) {
                    lon += way.getLon(i);
                    lat += way.getLat(i);
                    elements.placeOfWayNode(id, degrees(block.getLonOffset(), lon), degrees(block.getLatOffset(), lat));
                }
            }
            elements.way(way.getId(), nodes, tags(way.getKeysList(), way.getValsList()));
        }

        private void relation(Osmformat.Relation relation) {
            List<Member> members = new ArrayList<>();
            long id = 0;
            for (int i = 0; i < relation.getMemidsCount(); i++) {
                id += relation.getMemids(i);
                members.add(new Member(typeOf(relation.getTypes(i)), id, text(relation.getRolesSid(i))));
            }
            elements.relation(relation.getId(), members, tags(relation.getKeysList(), relation.getValsList()));
        }

        private SortedMap<String, String> tags(List<Integer> keys, List<Integer> values) {
            SortedMap<String, String> tags = new TreeMap<>();
            for (int i = 0; i < keys.size(); i++) {
                tags.put(text(keys.get(i)), text(values.get(i)));
            }
            return tags;
        }

        private String text(int index) {
            String known = texts[index];
            if (known == null) {
                known = elements.shared(block.getStringtable().getS(index).toStringUtf8());
                texts[index] = known;
            }
            return known;
        }
    }

    private static MemberType typeOf(Osmformat.Relation.MemberType type) {
        return switch (type) {
            case NODE -> MemberType.NODE;
            case WAY -> MemberType.WAY;
            case RELATION -> MemberType.RELATION;
        };
    }
}
