package livingcircle.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import livingcircle.base.Language;
import livingcircle.charts.style.ChartFonts;
import livingcircle.choice.ChoiceParameters;
import livingcircle.model.RunSettings;
import livingcircle.text.Phrase;

/** Numbers of the run and of the scenario to change; the run begins anew with them. */
final class NumbersPanel extends JPanel {

    private static final long serialVersionUID = 1;

    /** A number of the choice that has a field of its own. */
    private record Known(Phrase name, ToDoubleFunction<ChoiceParameters> value) {}

    private static final Map<String, Known> KNOWN = new LinkedHashMap<>();

    static {
        known("walkMinuteTier5", WindowText.WALK_5, ChoiceParameters::walkMinuteTier5);
        known("walkMinuteTier8", WindowText.WALK_8, ChoiceParameters::walkMinuteTier8);
        known("walkMinuteTier15", WindowText.WALK_15, ChoiceParameters::walkMinuteTier15);
        known("priceLog", WindowText.PRICE, ChoiceParameters::priceLog);
        known("crowding", WindowText.CROWDING, ChoiceParameters::crowding);
        known("habit", WindowText.HABIT, ChoiceParameters::habit);
        known("furtherNeed", WindowText.FURTHER_NEED, ChoiceParameters::furtherNeed);
    }

    private static void known(String key, Phrase name, ToDoubleFunction<ChoiceParameters> value) {
        KNOWN.put("behaviour.choice." + key, new Known(name, value));
    }

    /** Told what was typed, once it can be read. */
    interface Refusal {
        void tell(List<String> faults);
    }

    private final Language language;
    private final int replication;
    private final JTextField seed = new JTextField(9);
    private final JTextField days = new JTextField(9);
    private final JTextField warmup = new JTextField(9);
    private final JCheckBox feedback = new JCheckBox();
    private final JCheckBox closing = new JCheckBox();
    private final Map<String, JTextField> values = new LinkedHashMap<>();
    private final Map<String, String> asRead = new LinkedHashMap<>();
    private final JTextArea more = new JTextArea(4, 20);
    private final JButton apply = new JButton();

    NumbersPanel(Town town, Language language, Consumer<Numbers> applied, Refusal refusal) {
        super(new GridBagLayout());
        this.language = language;
        setName("numbers");
        setBackground(Color.WHITE);
        setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
        RunSettings run = town.settings();
        replication = run.replication();
        int row = 0;
        row = field(row, WindowText.SEED, seed, String.valueOf(run.seed()));
        row = field(row, WindowText.DAYS, days, String.valueOf(run.days()));
        row = field(row, WindowText.WARMUP_DAYS, warmup, String.valueOf(run.warmupDays()));
        row = box(row, WindowText.FEEDBACK, feedback, run.withFeedback());
        row = box(row, WindowText.CLOSING, closing, run.outletsMayClose());
        ChoiceParameters choice = town.world().behaviour().choice();
        for (Map.Entry<String, Known> known : KNOWN.entrySet()) {
            JTextField value = new JTextField(9);
            value.setName(known.getKey());
            value.setToolTipText(known.getKey());
            String text = String.valueOf(known.getValue().value().applyAsDouble(choice));
            values.put(known.getKey(), value);
            asRead.put(known.getKey(), text);
            row = field(row, known.getValue().name(), value, text);
        }
        wide(row++, label(WindowText.MORE), 0);
        more.setFont(ChartFonts.regular(13));
        wide(row++, new JScrollPane(more), 0);
        apply.setText(WindowText.APPLY.in(language));
        apply.setFont(ChartFonts.bold(13));
        apply.addActionListener(e -> apply(applied, refusal));
        wide(row++, apply, 0);
        wide(row, new JLabel(), 1);
    }

    private void apply(Consumer<Numbers> applied, Refusal refusal) {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((path, field) -> {
            if (!field.getText().strip().equals(asRead.get(path))) {
                changed.put(path, field.getText());
            }
        });
        try {
            applied.accept(Numbers.read(
                    seed.getText(),
                    days.getText(),
                    warmup.getText(),
                    feedback.isSelected(),
                    closing.isSelected(),
                    replication,
                    changed,
                    more.getText()));
        } catch (Numbers.Refused e) {
            refusal.tell(e.faults(language));
        }
    }

    /** While a town is built nothing can be applied. */
    void setBusy(boolean isBusy) {
        apply.setEnabled(!isBusy);
        apply.setText((isBusy ? WindowText.BUILDING : WindowText.APPLY).in(language));
    }

    private JLabel label(Phrase text) {
        JLabel label = new JLabel(text.in(language));
        label.setFont(ChartFonts.regular(13));
        return label;
    }

    private int field(int row, Phrase name, JTextField field, String value) {
        field.setText(value);
        field.setFont(ChartFonts.regular(13));
        field.setHorizontalAlignment(JTextField.TRAILING);
        add(label(name), at(0, row, 1));
        add(field, at(1, row, 0));
        return row + 1;
    }

    private int box(int row, Phrase name, JCheckBox box, boolean isSelected) {
        box.setText(name.in(language));
        box.setFont(ChartFonts.regular(13));
        box.setSelected(isSelected);
        box.setOpaque(false);
        wide(row, box, 0);
        return row + 1;
    }

    private void wide(int row, Component component, double weight) {
        GridBagConstraints place = at(0, row, 1);
        place.gridwidth = 2;
        place.weighty = weight;
        add(component, place);
    }

    private static GridBagConstraints at(int column, int row, double weight) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.weightx = weight;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.insets = new Insets(3, 3, 3, 3);
        return place;
    }
}
