package dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes records as JSON that a person can read in ten years, and reads it again.
///
/// A record is an object with its components as keys; one of a sealed family has its name as
/// `type`; an optional that is empty is left out. A key that is missing is read as empty, one that
/// is not known is passed over, so that records may gain components.
final class RecordJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  static String write(Record value) {
    return node(value).toString();
  }

  /// @throws IOException where the text is no such record
  static <T> T read(String text, Class<T> type) throws IOException {
    try {
      return type.cast(value(MAPPER.readTree(text), type));
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON: " + text, e);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IOException("not a " + type.getSimpleName() + ": " + text, e);
    }
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case Record record -> object(record);
      case List<?> list -> {
        var array = NODES.arrayNode();
        list.forEach(each -> array.add(node(each)));
        yield array;
      }
      case Enum<?> constant -> NODES.textNode(constant.name());
      case Integer number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case Boolean flag -> NODES.booleanNode(flag);
      case String _, LocalDate _ -> NODES.textNode(value.toString());
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private static ObjectNode object(Record record) {
    ObjectNode object = NODES.objectNode();
    if (Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
      object.put("type", record.getClass().getSimpleName());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value;
      try {
        value = component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + record, e);
      }
      if (value instanceof Optional<?> maybe) {
        maybe.ifPresent(present -> object.set(component.getName(), node(present)));
      } else {
        object.set(component.getName(), node(value));
      }
    }
    return object;
  }

  private static Object value(@Nullable JsonNode node, Type type)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type part = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return node == null ? Optional.empty() : Optional.of(value(node, part));
      }
      List<Object> list = new ArrayList<>();
      for (JsonNode each : node == null ? List.<JsonNode>of() : node) {
        list.add(value(each, part));
      }
      return list;
    }
    return plain(node == null ? NODES.missingNode() : node, (Class<?>) type);
  }

  private static Object plain(JsonNode node, Class<?> type) throws ReflectiveOperationException {
    if (type == String.class) {
      return node.asText();
    }
    if (type == int.class) {
      return node.asInt();
    }
    if (type == double.class) {
      return node.asDouble();
    }
    if (type == boolean.class) {
      return node.asBoolean();
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(node.asText());
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.toString().equals(node.asText()))
          .findFirst()
          .orElseThrow();
    }
    return record(node, type);
  }

  private static Object record(JsonNode node, Class<?> type) throws ReflectiveOperationException {
    Class<?> exact = type;
    if (type.isSealed()) {
      exact =
          Arrays.stream(type.getPermittedSubclasses())
              .filter(each -> each.getSimpleName().equals(node.path("type").asText()))
              .findFirst()
              .orElseThrow();
    }
    RecordComponent[] components = exact.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(node.get(components[i].getName()), components[i].getGenericType());
    }
    return exact.getDeclaredConstructor(types).newInstance(values);
  }
}
