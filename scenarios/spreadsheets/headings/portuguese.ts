import type { HeadingWords } from './heading-words';

/** Portuguese, of Portugal, Brazil and Africa. */
export const portuguese: HeadingWords = {
  id: `
    numero do inject, numero do evento, numero da mensagem, no do evento, no do inject, numero de ordem,
    numero, num, identificador, codigo, referencia`,
  number: 'ordem, sequencia',
  time: `
    hora de injecao, hora de envio, hora prevista, hora programada, hora do evento, hora de inicio, hora
    local, hora real, data e hora, data hora, grupo data hora, gdh, horario, hora, tempo, momento,
    quando, minuto`,
  title: `
    titulo do inject, titulo do evento, titulo, assunto, evento, eventos, incidente, tema, resumo, nome,
    acontecimento, inject, mensagem`,
  text: `
    descricao do evento, descricao do inject, conteudo da mensagem, texto da mensagem, descricao,
    conteudo, texto, detalhe, detalhes, mensagem, injecao, inject, situacao, guiao, roteiro`,
  from: 'remetente, emissor, origem, fonte, enviado por, proveniencia, de, quem',
  to: `
    destinatario, destinatarios, recetor, receptor, receptores, dirigido a, jogadores, jogador, para,
    para quem, audiencia, publico alvo, equipa, equipas, equipe, equipes, destino`,
  method: `
    meio de entrega, meio de transmissao, meio de comunicacao, forma de entrega, metodo de entrega, modo
    de entrega, meio, meios, metodo, canal, via, modo, como`,
  type: 'tipo de inject, tipo de evento, tipo, categoria',
  expected: `
    acao esperada, acoes esperadas, accao esperada, accoes esperadas, resposta esperada, respostas
    esperadas, reacao esperada, reacoes esperadas, resultado esperado, resultados esperados`,
  objective: 'objetivo do exercicio, objetivo, objetivos, objectivo, objectivos, capacidade, finalidade',
  controller: 'controlador responsavel, controlador, controladores, responsavel, facilitador, arbitro',
  notes: 'notas do controlador, observacoes, observacao, comentarios, comentario, notas, nota',
  status: 'estado, situacao do inject',
  phase: 'fase, etapa, ronda, rodada, turno',
  trigger: 'desencadeador, gatilho, condicao, dependencia',
  location: 'local, lugar, localizacao, onde',
  date: 'data, dia, data do exercicio',
  scenarioTime: 'hora do cenario, tempo do cenario, hora ficticia, hora simulada',
  duration: 'duracao, duracao prevista',
};
