package org.mingzhang.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/**
 * Carries out the operators of content streams. Nothing is rendered: text goes to the {@link
 * TextPen}, paths to the {@link PathPen}; here are graphics state, colour, forms, pictures and
 * optional content. What an operator lacks or gets wrong makes it do nothing, as in other readers.
 */
final class Interpreter {

  /** States saved beyond this many are not restored one by one any more. */
  private static final int MOST_SAVED = 4_096;

  private final Budget budget;
  private final Faces faces;
  private final Layers layers;
  private final Canvas canvas;
  private final TextPen text;
  private final PathPen paths;
  private final List<COSStream> open = new ArrayList<>();
  private Deque<State> saved = new ArrayDeque<>();
  private Deque<Boolean> marked = new ArrayDeque<>();
  private int hidden;
  private State state;

  Interpreter(PageFrame frame, Budget budget, Faces faces, Layers layers, Canvas canvas) {
    this.budget = budget;
    this.faces = faces;
    this.layers = layers;
    this.canvas = canvas;
    this.text = new TextPen(canvas, budget, faces);
    this.paths = new PathPen(canvas);
    this.state = new State(frame.toShown(), Clip.of(canvas.page()));
  }

  /** Carries out one content stream. */
  void run(byte[] content, Resources resources) throws Budget.PageLimitException {
    Operands in = new Operands();
    ContentLexer lexer = new ContentLexer(content, in);
    for (int operator = lexer.next(); operator != 0; operator = lexer.next()) {
      budget.operator(canvas);
      if (!text.operator(operator, in, state, resources, hidden > 0)
          && !paths.operator(operator, in, state, hidden > 0)
          && !colour(operator, in, resources)) {
        other(operator, lexer, in, resources);
      }
    }
  }

  private boolean colour(int operator, Operands in, Resources resources) {
    switch (operator) {
      case 'g' -> fill(ColourSpaces.GRAY, in);
      case 'G' -> stroke(ColourSpaces.GRAY, in);
      case 'r' << 8 | 'g' -> fill(ColourSpaces.RGB, in);
      case 'R' << 8 | 'G' -> stroke(ColourSpaces.RGB, in);
      case 'k' -> fill(ColourSpaces.CMYK, in);
      case 'K' -> stroke(ColourSpaces.CMYK, in);
      case 'c' << 8 | 's' -> {
        state.fillSpace = ColourSpaces.of(COSName.getPDFName(in.name(0)), resources);
        state.fill = state.fillSpace.initial();
      }
      case 'C' << 8 | 'S' -> {
        state.strokeSpace = ColourSpaces.of(COSName.getPDFName(in.name(0)), resources);
        state.stroke = state.strokeSpace.initial();
      }
      case 's' << 8 | 'c', 's' << 16 | 'c' << 8 | 'n' -> fill(state.fillSpace, in);
      case 'S' << 8 | 'C', 'S' << 16 | 'C' << 8 | 'N' -> stroke(state.strokeSpace, in);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fill(ColourSpace space, Operands in) {
    state.fillSpace = space;
    state.fill = rgb(space, in);
  }

  private void stroke(ColourSpace space, Operands in) {
    state.strokeSpace = space;
    state.stroke = rgb(space, in);
  }

  private static int rgb(ColourSpace space, Operands in) {
    double[] components = new double[Math.max(space.components(), in.count())];
    for (int i = 0; i < in.count(); i++) {
      components[i] = in.number(i);
    }
    return space.rgb(components);
  }

  private void other(int operator, ContentLexer lexer, Operands in, Resources resources)
      throws Budget.PageLimitException {
    switch (operator) {
      case 'q' -> {
        if (saved.size() < MOST_SAVED) {
          saved.push(state.copy());
        }
      }
      case 'Q' -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case 'c' << 8 | 'm' -> state.matrix = in.matrix().then(state.matrix);
      case 'w' -> state.lineWidth = Math.abs(in.number(0));
      case 'g' << 8 | 's' -> {
        COSDictionary entries = resources.dictionary(COSName.EXT_G_STATE, in.name(0));
        if (entries != null) {
          ExtendedState.apply(entries, state, faces);
        }
      }
      case 's' << 8 | 'h' -> {
        if (hidden == 0) {
          canvas.fill(state.clip.bounds(), null, Colour.UNKNOWN, 0);
        }
      }
      case 'D' << 8 | 'o' -> draw(resources.get(COSName.XOBJECT, in.name(0)), resources);
      case 'I' << 8 | 'D' -> {
        boolean mask = in.contains("IM") || in.contains("ImageMask");
        lexer.skipInlineImage();
        picture(!mask);
      }
      case 'B' << 16 | 'D' << 8 | 'C' ->
          mark(
              in.name(0).equals("OC")
                  && layers.hides(resources.get(COSName.PROPERTIES, in.name(1))));
      case 'B' << 16 | 'M' << 8 | 'C' -> mark(false);
      case 'E' << 16 | 'M' << 8 | 'C' -> {
        if (!marked.isEmpty() && marked.pop()) {
          hidden--;
        }
      }
      default -> {}
    }
  }

  private void mark(boolean hides) {
    marked.push(hides);
    hidden += hides ? 1 : 0;
  }

  private void draw(@Nullable COSBase object, Resources resources)
      throws Budget.PageLimitException {
    if (!(object instanceof COSStream stream)
        || hidden > 0
        || layers.hides(stream.getDictionaryObject(COSName.OC))) {
      return;
    }
    if (stream.getNameAsString(COSName.SUBTYPE, "").equals("Form")) {
      form(stream, resources, Affine.IDENTITY);
    } else {
      picture(
          !stream.getBoolean(COSName.IMAGE_MASK, false)
              && !stream.containsKey(COSName.SMASK)
              && !stream.containsKey(COSName.MASK));
    }
  }

  private void picture(boolean whole) {
    if (hidden > 0 || state.fillCover() < Canvas.FAINT) {
      return;
    }
    Box box = state.matrix.unitSquare().intersect(state.clip.bounds());
    boolean covers = whole && state.fillCover() > 1 - Canvas.FAINT && state.matrix.keepsAxes();
    canvas.picture(box, covers);
  }

  /**
   * Carries out a form in a state of its own; one that is open already is not entered again.
   *
   * @param after comes after the form's own matrix
   */
  void form(COSStream form, Resources around, Affine after) throws Budget.PageLimitException {
    if (open.contains(form) || open.size() >= budget.limits().depth()) {
      return;
    }
    byte[] content = StreamBytes.of(form, budget.limits().streamBytes()).bytes();
    budget.bytes(content.length);
    State stateAround = state;
    Deque<State> savedAround = saved;
    Deque<Boolean> markedAround = marked;
    int hiddenAround = hidden;
    open.add(form);
    state = stateAround.copy();
    saved = new ArrayDeque<>();
    marked = new ArrayDeque<>();
    try {
      Affine own = Affine.of(form.getDictionaryObject(COSName.MATRIX));
      state.matrix = own.then(after).then(state.matrix);
      Box bounds = Box.of(form.getDictionaryObject(COSName.BBOX));
      if (bounds != null) {
        paths.clip(state, bounds);
      }
      if (form.getCOSDictionary(COSName.GROUP) != null) {
        state.groupAlpha *= state.fillAlpha;
        state.fillAlpha = 1;
        state.strokeAlpha = 1;
      }
      run(content, around.of(form));
    } finally {
      state = stateAround;
      saved = savedAround;
      marked = markedAround;
      hidden = hiddenAround;
      open.remove(open.size() - 1);
    }
  }
}
