import type { HeadingWords } from './heading-words';

/** Spanish. */
export const spanish: HeadingWords = {
  id: `
    numero de inyecto, numero de evento, no de inyecto, no de evento, no de mensaje, numero de mensaje,
    numero de orden, numero, num, identificador, codigo, referencia`,
  number: 'orden, secuencia',
  time: `
    hora de inyeccion, hora de entrega, hora prevista, hora programada, hora del evento, hora de inicio,
    hora local, hora real, fecha y hora, fecha hora, grupo fecha hora, gfh, horario, hora, tiempo,
    momento, cuando, minuto`,
  title: `
    titulo del inyecto, titulo del evento, titulo, asunto, evento, eventos, incidente, incidencia, tema,
    resumen, nombre, suceso, inyecto, mensaje`,
  text: `
    descripcion del evento, descripcion del inyecto, descripcion del mensaje, contenido del mensaje,
    texto del mensaje, descripcion, contenido, texto, detalle, detalles, mensaje, inyecto, inyeccion,
    situacion, guion, que`,
  from: 'remitente, emisor, origen, fuente, enviado por, procedencia, originador, de, quien',
  to: `
    destinatario, destinatarios, receptor, receptores, dirigido a, jugadores, jugador, para, a quien, a,
    audiencia, publico objetivo, equipo, equipos, destino`,
  method: `
    medio de entrega, medio de transmision, medio de comunicacion, forma de entrega, metodo de entrega,
    modo de entrega, medio, medios, metodo, canal, via, modo, como`,
  type: 'tipo de inyecto, tipo de evento, tipo de mensaje, tipo, categoria, clase',
  expected: `
    accion esperada, acciones esperadas, respuesta esperada, respuestas esperadas, reaccion esperada,
    reacciones esperadas, resultado esperado, resultados esperados, accion prevista`,
  objective: 'objetivo del ejercicio, objetivo, objetivos, capacidad, capacidades, proposito, finalidad',
  controller: `
    controlador responsable, controlador, controladores, responsable, encargado, facilitador, arbitro`,
  notes: 'notas del controlador, observaciones, observacion, comentarios, comentario, notas, nota',
  status: 'estado, estatus, situacion del inyecto',
  phase: 'fase, etapa, ronda, turno, momento del ejercicio',
  trigger: 'desencadenante, disparador, condicion, activador, dependencia',
  location: 'lugar, ubicacion, localizacion, sitio, donde',
  date: 'fecha, dia, fecha del ejercicio',
  scenarioTime: 'hora del escenario, tiempo de escenario, hora ficticia, hora simulada, tiempo simulado',
  duration: 'duracion, duracion prevista',
};
